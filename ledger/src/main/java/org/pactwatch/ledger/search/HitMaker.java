package org.pactwatch.ledger.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.line.DaySpan;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.document.DocumentId;

/** Makes hits of what the index found. */
final class HitMaker {
  private static final int EXCERPTS = 2;

  private final Ledger ledger;

  HitMaker(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Returns the hit; none for a document that the ledger no longer holds. */
  Optional<Hit> of(Document found, float score, Highlights highlights) throws IOException {
    String id = found.get(Field.ID);
    if (found.get(Field.KIND).equals(Hit.Kind.LINE.toString())) {
      return Optional.of(line(id, found, score, highlights));
    }
    Optional<ArticleReading> reading = ledger.document(new DocumentId(id));
    return reading.isPresent()
        ? Optional.of(document(id, found, reading.get(), score, highlights))
        : Optional.empty();
  }

  private static Hit line(String id, Document found, float score, Highlights highlights)
      throws IOException {
    return new Hit(
        Hit.Kind.LINE,
        id,
        highlights.whole(Field.TITLE, found.get(Field.TITLE), words -> Optional.empty()),
        days(found),
        score,
        facts(found),
        highlights.best(Field.TEXT, found.get(Field.TEXT), EXCERPTS, words -> Optional.empty()));
  }

  private static Hit document(
      String id, Document found, ArticleReading reading, float score, Highlights highlights)
      throws IOException {
    ArticleText title = ArticleText.titleOf(reading);
    ArticleText body = ArticleText.bodyOf(reading);
    return new Hit(
        Hit.Kind.DOCUMENT,
        id,
        highlights.whole(Field.TITLE, title.text(), title::original),
        days(found),
        score,
        facts(found),
        highlights.best(Field.TEXT, body.text(), EXCERPTS, body::original));
  }

  private static Optional<DaySpan> days(Document found) {
    IndexableField first = found.getField(Field.FIRST_DAY);
    IndexableField last = found.getField(Field.LAST_DAY);
    return first == null || last == null
        ? Optional.empty()
        : Optional.of(new DaySpan(day(first), day(last)));
  }

  private static LocalDate day(IndexableField field) {
    return LocalDate.ofEpochDay(field.numericValue().longValue());
  }

  private static SortedMap<String, String> facts(Document found) {
    SortedMap<String, String> facts = new TreeMap<>();
    for (IndexableField field : found.getFields()) {
      if (field.name().startsWith(Field.FACT)) {
        facts.put(field.name().substring(Field.FACT.length()), field.stringValue());
      }
    }
    return facts;
  }
}
