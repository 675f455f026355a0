package org.pactwatch.ledger.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.ledger.DecisionId;

/**
 * What was taken back. An undoing can be taken back too, and then the decision holds again. An id
 * is a hash of what it names, so that no two undoings take each other back.
 */
final class Undoings {
  private final Map<DecisionId, List<Given>> undoings = new HashMap<>();

  /** Takes decisions, sorted. */
  Undoings(List<Given> all) {
    for (Given one : all) {
      one.as(Verdict.Undo.class)
          .ifPresent(
              undo -> undoings.computeIfAbsent(undo.decision(), any -> new ArrayList<>()).add(one));
    }
  }

  /** The first undoing that takes a decision back and stands itself. */
  Optional<Given> of(Given decision) {
    return undoings.getOrDefault(decision.id(), List.of()).stream()
        .filter(undoing -> of(undoing).isEmpty())
        .findFirst();
  }
}
