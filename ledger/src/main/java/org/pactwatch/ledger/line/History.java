package org.pactwatch.ledger.line;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.Status;

/** Finds how far a line has come. */
final class History {
  private History() {}

  /**
   * The latest status in life. What ended may begin again on a later day; who denies, refuses or
   * doubts does not undo what others say is so.
   *
   * @param history sorted
   */
  static Status current(List<StatusEntry> history, List<SourcedClaim> claims) {
    Stage furthest =
        claims.stream().map(one -> Stage.of(one.claim())).max(Stage::compareTo).orElseThrow();
    Set<ClaimId> counting =
        claims.stream()
            .filter(one -> Stage.of(one.claim()) == furthest)
            .map(one -> one.claim().id())
            .collect(Collectors.toSet());
    List<StatusEntry> steps =
        history.stream().filter(entry -> counting.contains(entry.claim())).toList();
    StatusEntry current = steps.get(0);
    for (StatusEntry next : steps) {
      boolean later =
          next.day().isPresent()
              && current.day().map(day -> day.isBefore(next.day().get())).orElse(true);
      boolean again = current.status() == Status.ENDED && next.status() != Status.ENDED && later;
      // In the open stage (possible, hypothetical) and when denied, the status reads as it stands.
      boolean further = next.status().compareTo(current.status()) > 0 && !endsBefore(current, next);
      if (again || further) {
        current = next;
      }
    }
    return current.status();
  }

  /** An end without a day, or on an older one, does not end what is told to go on later. */
  private static boolean endsBefore(StatusEntry current, StatusEntry next) {
    return next.status() == Status.ENDED
        && current.day().isPresent()
        && next.day().map(day -> day.isBefore(current.day().get())).orElse(true);
  }
}
