package org.pactwatch.cli.command;

import java.util.Optional;
import java.util.function.Consumer;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.console.LogFile;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.engine.Version;
import org.pactwatch.cli.read.EntryReader;
import org.pactwatch.cli.read.Given;
import org.pactwatch.cli.read.Outcome;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.source.Source;
import org.pactwatch.ledger.State;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.document.DocumentId;

/** One run over a source. */
final class ReadRun {
  private final Console console;
  private final Engine engine;
  private final Intake intake;
  private final Given given;
  private final int threads;

  ReadRun(Console console, Engine engine, Intake intake, Given given, int threads) {
    this.console = console;
    this.engine = engine;
    this.intake = intake;
    this.given = given;
    this.threads = threads;
  }

  /**
   * Reads into a ledger, document by document: what is recorded stays, whatever comes after.
   *
   * @param known what is passed over
   */
  Tally into(Ledger ledger, EntryReader.Known known, Source source) {
    return run(source, known, outcome -> record(ledger, outcome));
  }

  /** Reads and hands every outcome to a taker, in the order of the source. */
  Tally into(Consumer<Outcome> taker, Source source) {
    return run(source, (document, key) -> Optional.empty(), taker);
  }

  private Tally run(Source source, EntryReader.Known known, Consumer<Outcome> taker) {
    String version = Version.running().ofReadings();
    LogFile.note(version);
    EntryReader reader = new EntryReader(intake, given, engine::reader, version, known);
    return new ParallelRun(console, threads).over(source, reader::read, taker);
  }

  private static void record(Ledger ledger, Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      ledger.record(done.reading());
    } else if (outcome instanceof Outcome.Trouble trouble) {
      ledger.record(trouble.problem());
    } else if (outcome instanceof Outcome.Refused refused) {
      DocumentId id = refused.reading().article().id();
      // What was read once stays in force when its file cannot be had this time.
      if (ledger.entry(id).filter(held -> held.state() == State.KEPT).isPresent()) {
        refused.reading().problems().forEach(ledger::record);
      } else {
        ledger.record(refused.reading());
      }
    }
  }
}
