package org.pactwatch.cli.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactwatch.cli.console.LogFile;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.intake.Entry;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.Item;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.reading.Reader;

/** Reads one file from its bytes to its claims; whatever goes wrong is its outcome. */
public final class FileReader {
  private final Intake intake;
  private final Given given;
  private final Supplier<Reader> reader;
  private final String version;
  private final Known known;

  /** Tells which readings need not be made again. */
  public interface Known {
    boolean has(Document document, ReadingKey key);
  }

  /**
   * Makes a reader of files; safe to share between threads.
   *
   * @param reader asked for when the first document arrives
   * @param version engine and data, as one text
   * @param known readings to pass over
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
    return guarded(entry, () -> intake.read(entry))
        .map(
            item -> {
              if (item instanceof Item.Skipped skipped) {
                return new Outcome.Skipped(skipped.path(), skipped.reason());
              }
              if (item instanceof Item.Refused refused) {
                return new Outcome.Refused(refused.problem());
              }
              return read(entry, (Item.Arrived) item);
            })
        .orElseGet(() -> failed(entry));
  }

  private Outcome read(Entry entry, Item.Arrived arrived) {
    Document document = given.in(arrived.document());
    ReadingKey key = ReadingKey.of(document.id(), document.digest(), document.declared(), version);
    if (known.has(document, key)) {
      return new Outcome.Unchanged();
    }
    Reader ready = reader.get();
    ArticleReadings records = new ArticleReadings(version, Engine.LANGUAGE);
    return guarded(entry, () -> records.of(ready.read(document), arrived.problems()))
        .<Outcome>map(Outcome.Done::new)
        .orElseGet(() -> failed(entry));
  }

  /** Runs what a document could break; a fault of ours in it must not stop the others. */
  private static <T> Optional<T> guarded(Entry entry, Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      LogFile.failure("reading " + entry.path(), failure);
      return Optional.empty();
    }
  }

  private static Outcome failed(Entry entry) {
    return new Outcome.Refused(
        Problem.of(
            ProblemCode.READING_FAILED,
            entry.path().toString(),
            "a fault of pactwatch, not of the document, kept it from being read",
            "report it with what --log FILE then holds"));
  }
}
