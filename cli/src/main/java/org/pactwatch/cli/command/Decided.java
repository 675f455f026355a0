package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.query.Deciding;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.review.DecisionEntry;
import org.pactwatch.output.export.DecisionFormat;

/** Lets a reviewer decide on a ledger and tells what became of it. */
final class Decided {
  private Decided() {}

  static int on(
      LedgerOption ledger,
      SignatureOptions signed,
      Console console,
      Function<Chair, List<DecisionId>> work)
      throws IOException {
    var signature = signed.signature();
    try (Ledger open = ledger.change(Engine.forAsking().background())) {
      List<DecisionId> made = work.apply(new Chair(open, open.decide(signature)));
      List<DecisionEntry> told =
          open.decisions().stream().filter(entry -> made.contains(entry.id())).toList();
      DecisionFormat.TABLE.write(told, console.out());
      return ExitCode.SUCCESS;
    }
  }

  /**
   * Where the reviewer sits.
   *
   * @param ledger the ledger
   * @param decide what the reviewer decides on it
   */
  record Chair(Ledger ledger, Deciding decide) {}
}
