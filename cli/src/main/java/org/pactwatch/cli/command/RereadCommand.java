package org.pactwatch.cli.command;

import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.console.LogFile;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.engine.Version;
import org.pactwatch.cli.read.Outcome;
import org.pactwatch.cli.read.StoredReader;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.ledger.query.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads again what a ledger holds. */
@Command(
    name = "reread",
    description =
        "Read every document of a ledger again with this version, from the texts it keeps.",
    footer = {
      "",
      "Older readings stay; claims and lines are those of the latest. What this version has read"
          + " already is passed over, so that a run that was stopped goes on where it was."
    })
final class RereadCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledger;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read on N threads instead of one a processor core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec;

  private final Console console;

  RereadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "expected 1 thread or more, got " + threads);
    }
    Engine engine = Engine.forReading();
    try (Ledger open = ledger.change(engine.background())) {
      String version = Version.running().ofReadings();
      LogFile.note(version);
      StoredReader reader =
          new StoredReader(id -> open.document(id).orElseThrow(), engine::reader, version);
      Tally tally =
          new ParallelRun(console, threads)
              .over(
                  open.documents(),
                  "documents",
                  reader::read,
                  outcome -> {
                    if (outcome instanceof Outcome.Done done) {
                      open.record(done.reading());
                    }
                  });
      Settling.of(open, console);
      console.out().print(TallyText.of(tally));
      return tally.problems().isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
    }
  }
}
