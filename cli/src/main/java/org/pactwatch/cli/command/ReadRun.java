package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.console.LogFile;
import org.pactwatch.cli.console.Progress;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.engine.Version;
import org.pactwatch.cli.read.FileReader;
import org.pactwatch.cli.read.Given;
import org.pactwatch.cli.read.Outcome;
import org.pactwatch.cli.read.ParallelReading;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.intake.Entry;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.problem.Problem;

/** One run over files, with its progress and problems on standard error. */
final class ReadRun {
  private final Console console;
  private final Engine engine;
  private final Given given;
  private final int threads;

  ReadRun(Console console, Engine engine, Given given, int threads) {
    this.console = console;
    this.engine = engine;
    this.given = given;
    this.threads = threads;
  }

  /** Reads into a ledger, document by document: what is recorded stays, whatever comes after. */
  Tally into(Ledger ledger, List<Path> paths) {
    return run(
        paths,
        (document, key) -> ledger.isCurrent(document.id(), key),
        outcome -> {
          if (outcome instanceof Outcome.Done done) {
            ledger.record(done.reading());
          } else if (outcome instanceof Outcome.Refused refused) {
            ledger.record(refused.problem());
          }
        });
  }

  /** Reads and hands every outcome to a taker, in the order of document ids. */
  Tally into(Consumer<Outcome> taker, List<Path> paths) {
    return run(paths, (document, key) -> false, taker);
  }

  private Tally run(List<Path> paths, FileReader.Known known, Consumer<Outcome> taker) {
    Version version = Version.running();
    FileReader reader = new FileReader(given, engine::reader, version.ofReadings(), known);
    List<Entry> entries = reader.list(paths);
    LogFile.note(version.ofReadings() + ": " + entries.size() + " files");
    Tally tally = new Tally();
    Progress progress = new Progress(console, "files", entries.size());
    new ParallelReading(reader, threads)
        .each(
            entries,
            outcome -> {
              taker.accept(outcome);
              tell(tally.add(outcome), progress);
              progress.step();
            });
    progress.end();
    return tally;
  }

  private void tell(List<Problem> problems, Progress progress) {
    if (!problems.isEmpty()) {
      progress.clear();
    }
    for (Problem problem : problems) {
      console.tell(problem);
      LogFile.note(problem.line());
    }
  }
}
