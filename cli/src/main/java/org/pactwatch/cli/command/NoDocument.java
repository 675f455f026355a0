package org.pactwatch.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** A document was asked for that the ledger does not hold. */
final class NoDocument {
  private static final int SHOWN = 5;

  private NoDocument() {}

  /** Tells that it was forgotten, or which names are like the one that was given. */
  static ProblemException of(String name, Ledger ledger) {
    for (Tombstone stone : ledger.tombstones()) {
      if (stone.document().value().equals(name)) {
        return new ProblemException(Earlier.problem(name, stone));
      }
    }
    List<String> all = ledger.documents().stream().map(entry -> entry.id().value()).toList();
    List<String> similar = all.stream().filter(id -> id.contains(name)).toList();
    List<String> shown = similar.isEmpty() ? all : similar;
    String remedy =
        shown.isEmpty()
            ? "it holds none"
            : "it holds "
                + shown.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (shown.size() > SHOWN ? " and " + (shown.size() - SHOWN) + " more" : "");
    return new ProblemException(
        Problem.of(ProblemCode.NOT_FOUND, name, "no such document in this ledger", remedy));
  }
}
