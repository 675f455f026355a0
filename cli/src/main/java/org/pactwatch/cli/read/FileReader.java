package org.pactwatch.cli.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.intake.Entry;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.Item;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.model.document.Document;
import org.pactwatch.reading.Reader;

/** Reads one file from its bytes to its claims; whatever goes wrong is its outcome. */
public final class FileReader {
  private final Intake intake;
  private final Given given;
  private final Supplier<Reader> reader;
  private final String version;
  private final Known known;

  /** Tells what becomes of a document without being read; nothing where it is to be read. */
  public interface Known {
    Optional<Outcome> outcome(Document document, ReadingKey key);
  }

  /**
   * Makes a reader of files; safe to share between threads.
   *
   * @param reader asked for when the first document arrives
   * @param version engine and data, as one text
   * @param known asked before a document is read
   */
  public FileReader(Given given, Supplier<Reader> reader, String version, Known known) {
    this.intake = new Intake();
    this.given = given;
    this.reader = reader;
    this.version = version;
    this.known = known;
  }

  /** Lists what lies below the paths, in the order of ids. */
  public List<Entry> list(List<Path> paths) {
    return intake.list(paths);
  }

  /**
   * Reads one file.
   *
   * @throws org.pactwatch.model.problem.ProblemException if the reader cannot be had, or the ledger
   *     not be asked: nothing that this file is to blame for
   */
  public Outcome read(Entry entry) {
    String place = entry.path().toString();
    return Attempt.at(place, () -> intake.read(entry))
        .map(
            item -> {
              if (item instanceof Item.Skipped skipped) {
                return new Outcome.Skipped(skipped.path(), skipped.reason());
              }
              if (item instanceof Item.Refused refused) {
                return new Outcome.Refused(refused.problem());
              }
              return read(place, (Item.Arrived) item);
            })
        .orElseGet(() -> Attempt.failed(place));
  }

  private Outcome read(String place, Item.Arrived arrived) {
    Document document = given.in(arrived.document());
    ReadingKey key = ReadingKey.of(document.id(), document.digest(), document.declared(), version);
    Optional<Outcome> already = known.outcome(document, key);
    if (already.isPresent()) {
      return already.get();
    }
    Reader ready = reader.get();
    ArticleReadings records = new ArticleReadings(version, Engine.LANGUAGE);
    return Attempt.at(place, () -> records.of(ready.read(document), arrived.problems()))
        .<Outcome>map(Outcome.Done::new)
        .orElseGet(() -> Attempt.failed(place));
  }
}
