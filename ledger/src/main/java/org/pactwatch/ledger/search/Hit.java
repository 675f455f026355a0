package org.pactwatch.ledger.search;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pactwatch.ledger.line.DaySpan;

/**
 * A document or a line that was found.
 *
 * @param kind which of both
 * @param id its id in the ledger
 * @param title its title or headline, with the words found in it; empty where a document has none
 * @param days the day a document was published; the first and last day of a line
 * @param score how well it fits, more is better; comparable within one answer only
 * @param facts what is told of it: {@code outlet}, {@code language}; {@code type}, {@code status},
 *     {@code standing}
 * @param excerpts where the words stand, in the text's order
 */
public record Hit(
    Kind kind,
    String id,
    Excerpt title,
    Optional<DaySpan> days,
    double score,
    SortedMap<String, String> facts,
    List<Excerpt> excerpts) {
  public Hit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(days, "days");
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    excerpts = List.copyOf(excerpts);
  }

  /** What can be found. */
  public enum Kind {
    DOCUMENT,
    LINE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
