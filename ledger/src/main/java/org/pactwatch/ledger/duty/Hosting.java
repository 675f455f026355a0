package org.pactwatch.ledger.duty;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * Weapons or forces of one state that stand in another on a day. Sorts nuclear weapons first, then
 * by host, owners and weapons.
 *
 * @param owners whose they are, sorted; none where nobody tells
 * @param host where they stand
 * @param items what stands there, sorted
 * @param place where in the host, where that is told
 * @param nuclear whether nuclear weapons are among them
 * @param term since when and until when, as far as it is told
 * @param source the line or the gazetteer entry; a line's citation holds its standing
 * @param origins who vouches for it, sorted
 * @param reasons why it stands so well and no better
 * @param doubts lines that say that they were withdrawn, cited
 */
public record Hosting(
    List<EntityId> owners,
    EntityId host,
    List<EntityId> items,
    Optional<EntityId> place,
    boolean nuclear,
    Term term,
    Citation source,
    List<EntityId> origins,
    List<String> reasons,
    List<Step> doubts)
    implements Comparable<Hosting> {
  private static final Comparator<Hosting> ORDER =
      Comparator.comparing((Hosting hosting) -> !hosting.nuclear)
          .thenComparing(Hosting::host)
          .thenComparing(hosting -> hosting.owners.toString())
          .thenComparing(hosting -> hosting.items.toString())
          .thenComparing(hosting -> hosting.source.id());

  public Hosting {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(source, "source");
    owners = owners.stream().sorted().toList();
    items = items.stream().sorted().toList();
    origins = origins.stream().sorted().toList();
    reasons = List.copyOf(reasons);
    doubts = List.copyOf(doubts);
  }

  @Override
  public int compareTo(Hosting other) {
    return ORDER.compare(this, other);
  }
}
