package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.console.LogFile;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.engine.Version;
import org.pactwatch.cli.read.FileReader;
import org.pactwatch.cli.read.Given;
import org.pactwatch.cli.read.Outcome;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.ledger.query.Ledger;

/** One run over files. */
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

  /**
   * Reads into a ledger, document by document: what is recorded stays, whatever comes after.
   *
   * @param known what is passed over
   */
  Tally into(Ledger ledger, FileReader.Known known, List<Path> paths) {
    return run(
        paths,
        known,
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
    return run(paths, (document, key) -> Optional.empty(), taker);
  }

  private Tally run(List<Path> paths, FileReader.Known known, Consumer<Outcome> taker) {
    String version = Version.running().ofReadings();
    LogFile.note(version);
    FileReader reader = new FileReader(given, engine::reader, version, known);
    return new ParallelRun(console, threads).over(reader.list(paths), "files", reader::read, taker);
  }
}
