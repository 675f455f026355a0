package org.pactwatch.cli.read;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.intake.Intake;
import org.pactwatch.ledger.Article;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.State;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.reading.Reader;

/** Reads a document again from the original that the ledger keeps. */
public final class StoredReader {
  private final Intake intake = new Intake();
  private final Function<DocumentId, ArticleReading> stored;
  private final Supplier<Reader> reader;
  private final String version;

  /**
   * Makes a reader of stored documents; safe to share between threads.
   *
   * @param stored gives a document's current reading
   * @param reader asked for when the first document must be read
   * @param version engine and data, as one text
   */
  public StoredReader(
      Function<DocumentId, ArticleReading> stored, Supplier<Reader> reader, String version) {
    this.stored = stored;
    this.reader = reader;
    this.version = version;
  }

  /**
   * Reads one document, unless this version made its current reading.
   *
   * @throws org.pactwatch.model.problem.ProblemException if the reader cannot be had, or the ledger
   *     not be asked
   */
  public Outcome read(DocumentEntry entry) {
    if (entry.version().equals(version)) {
      return new Outcome.Unchanged();
    }
    ArticleReading before = stored.apply(entry.id());
    if (before.state() == State.REFUSED && before.article().original().isEmpty()) {
      // It was refused before there was a text; another version finds none either.
      return new Outcome.Unchanged();
    }
    Reader ready = reader.get();
    ArticleReadings records = new ArticleReadings(version, Engine.LANGUAGE);
    String place = entry.id().value();
    return Attempt.at(
            place, () -> records.of(ready.read(document(before.article())), ofItsArrival(before)))
        .<Outcome>map(Outcome.Done::new)
        .orElseGet(() -> Attempt.failed(place));
  }

  private Document document(Article article) {
    return intake.again(
        article.id(), article.digest(), article.medium(), article.original(), article.declared());
  }

  /** What was wrong with the file itself, which another reading cannot see any more. */
  private static List<Problem> ofItsArrival(ArticleReading before) {
    return before.problems().stream()
        .filter(problem -> problem.code() != ProblemCode.NO_ARTICLE_TEXT)
        .toList();
  }
}
