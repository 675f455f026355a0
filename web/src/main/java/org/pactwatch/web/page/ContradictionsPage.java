package org.pactwatch.web.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.contradiction.Contradiction;

/**
 * What cannot both hold.
 *
 * @param total how many there are of the kind
 * @param kind the kind that is asked for
 * @param counts how many there are of each kind
 * @param clashes some of them
 * @param more the address of the next ones
 */
public record ContradictionsPage(
    int total,
    Optional<Contradiction.Kind> kind,
    Map<Contradiction.Kind, Integer> counts,
    List<Clash> clashes,
    Optional<String> more) {
  private static final int LIMIT = 20;

  public ContradictionsPage {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(more, "more");
    clashes = List.copyOf(clashes);
  }

  /** Gathers the page. */
  public static Sheet of(Visit visit) {
    Optional<Contradiction.Kind> kind = visit.query().oneOf("kind", Contradiction.Kind.values());
    int start = visit.query().read("start", "a number", Integer::parseUnsignedInt).orElse(0);
    List<Contradiction> all = visit.sight().contradictions();
    Map<Contradiction.Kind, Integer> counts = new EnumMap<>(Contradiction.Kind.class);
    all.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
    List<Contradiction> wanted =
        all.stream().filter(one -> kind.isEmpty() || kind.get() == one.kind()).toList();
    int from = Math.min(start, wanted.size());
    int to = Math.min(wanted.size(), from + LIMIT);
    Optional<String> more =
        to < wanted.size()
            ? Optional.of(
                Links.changed("/contradictions", visit.query(), "start", String.valueOf(to)))
            : Optional.empty();
    ContradictionsPage page =
        new ContradictionsPage(
            wanted.size(),
            kind,
            counts,
            wanted.subList(from, to).stream().map(one -> Clash.of(one, visit)).toList(),
            more);
    return new Sheet("contradictions", visit.speech().say("menu.contradictions"), page);
  }
}
