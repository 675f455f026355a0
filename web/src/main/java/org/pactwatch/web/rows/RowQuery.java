package org.pactwatch.web.rows;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which rows are wanted; what is absent lets every row pass.
 *
 * @param chosen values by facet: a row has one of each facet's values
 * @param from with a day on or after this one
 * @param to with a day on or before this one
 * @param asOf in force on this day
 * @param order how they are listed
 */
public record RowQuery(
    Map<FacetName, SortedSet<String>> chosen,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<LocalDate> asOf,
    RowOrder order) {
  public RowQuery {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(order, "order");
    Map<FacetName, SortedSet<String>> copy = new EnumMap<>(FacetName.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(values)));
          }
        });
    chosen = Collections.unmodifiableMap(copy);
  }

  /** Wants every row. */
  public static RowQuery all() {
    return new RowQuery(
        Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), RowOrder.NEWEST);
  }

  /** The values chosen of a facet. */
  public SortedSet<String> of(FacetName facet) {
    return chosen.getOrDefault(facet, Collections.emptySortedSet());
  }

  /** The same with one more value of a facet. */
  public RowQuery with(FacetName facet, String value) {
    Map<FacetName, SortedSet<String>> more = new EnumMap<>(FacetName.class);
    more.putAll(chosen);
    TreeSet<String> values = new TreeSet<>(of(facet));
    values.add(value);
    more.put(facet, values);
    return new RowQuery(more, from, to, asOf, order);
  }

  /** The same as it was on a day. */
  public RowQuery on(Optional<LocalDate> day) {
    return new RowQuery(chosen, from, to, day, order);
  }
}
