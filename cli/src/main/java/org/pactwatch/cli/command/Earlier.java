package org.pactwatch.cli.command;

import java.util.Optional;
import org.pactwatch.cli.read.EntryReader;
import org.pactwatch.cli.read.Outcome;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/** What a ledger knows of documents from earlier runs. */
final class Earlier {
  private Earlier() {}

  /** Passes over what did not change; what was forgotten stays so. */
  static EntryReader.Known in(Ledger ledger) {
    return (document, key) ->
        unchanged(ledger)
            .outcome(document, key)
            .or(
                () ->
                    ledger
                        .tombstone(document.id(), document.digest())
                        .map(
                            stone -> new Outcome.Forgotten(problem(document.id().value(), stone))));
  }

  /** Passes over what did not change; what was forgotten is read like all else. */
  static EntryReader.Known unchanged(Ledger ledger) {
    return (document, key) ->
        ledger.isCurrent(document.id(), key)
            ? Optional.of(new Outcome.Unchanged())
            : Optional.empty();
  }

  /** Tells that a document was forgotten, as its tombstone has it. */
  static Problem problem(String place, Tombstone stone) {
    return Problem.of(
        ProblemCode.DOCUMENT_FORGOTTEN,
        place,
        (stone.document().value().equals(place)
                ? "it was forgotten"
                : "the same bytes were forgotten as " + stone.document())
            + stone.why().day().map(day -> " on " + day).orElse("")
            + stone.why().reason().map(reason -> ": " + reason).orElse(""),
        "to take it in again all the same: pactwatch read --again");
  }
}
