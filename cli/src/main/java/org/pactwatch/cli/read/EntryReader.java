package org.pactwatch.cli.read;

import java.util.Optional;
import java.util.function.Supplier;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Item;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.model.document.Document;
import org.pactwatch.reading.Reader;

/** Reads one entry from its bytes to its claims; whatever goes wrong is its outcome. */
public final class EntryReader {
  private final Intake intake;
  private final Given given;
  private final Supplier<Reader> reader;
  private final String version;
  private final ArticleReadings records;
  private final Known known;

  /** Tells what becomes of a document without being read; nothing where it is to be read. */
  public interface Known {
    Optional<Outcome> outcome(Document document, ReadingKey key);
  }

  /**
   * Makes a reader of entries; safe to share between threads.
   *
   * @param reader asked for when the first document arrives
   * @param version engine and data, as one text
   * @param known asked before a document is read
   */
  public EntryReader(
      Intake intake, Given given, Supplier<Reader> reader, String version, Known known) {
    this.intake = intake;
    this.given = given;
    this.reader = reader;
    this.version = version;
    this.records = new ArticleReadings(version, Engine.LANGUAGE);
    this.known = known;
  }

  /**
   * Reads one entry.
   *
   * @throws org.pactwatch.model.problem.ProblemException if the reader cannot be had, or the ledger
   *     not be asked: nothing that this entry is to blame for
   */
  public Outcome read(Entry entry) {
    return Attempt.at(entry.place(), () -> intake.read(entry))
        .map(item -> outcome(entry.place(), item))
        .orElseGet(() -> Attempt.failed(entry.place()));
  }

  private Outcome outcome(String place, Item item) {
    if (item instanceof Item.Skipped skipped) {
      return new Outcome.Skipped(skipped.place(), skipped.reason());
    }
    if (item instanceof Item.Trouble trouble) {
      return new Outcome.Trouble(trouble.problem());
    }
    if (item instanceof Item.Refused refused) {
      return new Outcome.Refused(records.of(refused));
    }
    return read(place, (Item.Arrived) item);
  }

  private Outcome read(String place, Item.Arrived arrived) {
    Document document = given.in(arrived.document());
    ReadingKey key = ReadingKey.of(document.id(), document.digest(), document.declared(), version);
    Optional<Outcome> already = known.outcome(document, key);
    if (already.isPresent()) {
      return already.get();
    }
    Reader ready = reader.get();
    return Attempt.at(place, () -> records.of(ready.read(document), arrived.problems()))
        .<Outcome>map(Outcome.Done::new)
        .orElseGet(() -> Attempt.failed(place));
  }
}
