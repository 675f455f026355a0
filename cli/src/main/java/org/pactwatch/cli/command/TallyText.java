package org.pactwatch.cli.command;

import org.pactwatch.cli.read.Outcome;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.cli.view.Table;

/** What a run did, for people. */
final class TallyText {
  private TallyText() {}

  static String of(Tally tally) {
    Table table =
        new Table("read", String.valueOf(tally.documents()), "documents")
            .row("kept", String.valueOf(tally.kept()), tally.claims() + " claims")
            .row("unchanged", String.valueOf(tally.unchanged()), "")
            .row("refused", String.valueOf(tally.refused()), "")
            .row("skipped", String.valueOf(tally.passedOver()), "");
    for (Outcome.Skipped one : tally.skipped()) {
      table.row("", "", one.place() + ": " + one.reason());
    }
    int rest = tally.passedOver() - tally.skipped().size();
    if (rest > 0) {
      table.row("", "", "and " + rest + " more");
    }
    int problems = tally.problems().values().stream().mapToInt(Integer::intValue).sum();
    table.row("problems", String.valueOf(problems), "");
    tally.problems().forEach((code, count) -> table.row("", String.valueOf(count), code.name()));
    return table.text();
  }
}
