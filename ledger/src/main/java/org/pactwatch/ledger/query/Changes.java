package org.pactwatch.ledger.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.ledger.line.ClaimLink;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.ClaimId;

/** Compares what was known on two days. */
public final class Changes {
  private static final Set<Standing.Level> AGAINST =
      Set.of(Standing.Level.DISPUTED, Standing.Level.DENIED);

  private Changes() {}

  /**
   * Returns what became of lines, sorted; those to which nothing happened are left out. A line is
   * known again by its claims, whatever its id has become.
   *
   * @param before lines as they were
   * @param after lines as they are
   */
  public static List<Change> between(
      Collection<LineSummary> before, Collection<LineSummary> after) {
    Map<ClaimId, LineSummary> held = new HashMap<>();
    for (LineSummary line : before) {
      line.links().forEach(link -> held.putIfAbsent(link.claim(), line));
    }
    List<Change> changes = new ArrayList<>();
    for (LineSummary line : after) {
      Optional<LineSummary> old =
          line.links().stream()
              .map(ClaimLink::claim)
              .map(claim -> Optional.ofNullable(held.get(claim)))
              .flatMap(Optional::stream)
              .findFirst();
      change(old, line).ifPresent(changes::add);
    }
    changes.sort(null);
    return List.copyOf(changes);
  }

  private static Optional<Change> change(Optional<LineSummary> before, LineSummary after) {
    if (before.isEmpty()) {
      return Optional.of(new Change(Change.Kind.NEW, before, after, List.of()));
    }
    LineSummary old = before.get();
    Standing.Level was = old.standing().level();
    Standing.Level is = after.standing().level();
    List<String> sentences = new ArrayList<>();
    if (old.status() != after.status()) {
      sentences.add("status " + old.status() + ", now " + after.status());
    }
    if (was != is) {
      sentences.add("standing " + was + ", now " + is);
    }
    if (after.tensions().size() > old.tensions().size()) {
      after.tensions().stream()
          .filter(tension -> !old.tensions().contains(tension))
          .forEach(tension -> sentences.add(tension.sentence()));
    }
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    boolean against = AGAINST.contains(is) && was != is;
    boolean better = !AGAINST.contains(is) && !AGAINST.contains(was) && is.compareTo(was) > 0;
    Change.Kind kind =
        against || after.tensions().size() > old.tensions().size()
            ? Change.Kind.CONTRADICTED
            : better ? Change.Kind.CONFIRMED : Change.Kind.CHANGED;
    return Optional.of(new Change(kind, before, after, sentences));
  }
}
