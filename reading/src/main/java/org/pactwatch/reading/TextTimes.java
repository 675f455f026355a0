package org.pactwatch.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.text.MappedText;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.language.LanguageStage;
import org.pactwatch.reading.stream.CleanText;
import org.pactwatch.reading.stream.Header;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.TimeExpression;
import org.pactwatch.reading.time.TimeStage;

/** Finds the time expressions of text that needs no cleaning: all of it is the article. */
public final class TextTimes {
  private final LanguageStage words;
  private final TimeStage times;

  private TextTimes(LanguageStage words, TimeStage times) {
    this.words = words;
    this.times = times;
  }

  /** Returns a finder for one language; stateless, as a {@link Reader} is. */
  public static TextTimes of(Language language) {
    return new TextTimes(new LanguageStage(language.analyzer()), new TimeStage(language.times()));
  }

  /** Returns the expressions in order, with spans into the text, read as if from a day. */
  public List<TimeExpression> in(String text, LocalDate published) {
    Document document =
        new Document(
            new DocumentId("text"),
            Digest.of(text.getBytes(StandardCharsets.UTF_8)),
            Medium.TEXT,
            text,
            List.of(),
            Declared.nothing());
    MappedText whole = MappedText.copyOf(text, new Span(0, text.length()));
    Published day = new Published(published, Published.Basis.GIVEN);
    Reading reading =
        Reading.of(document)
            .withHeader(new Header(Optional.of(day), Optional.empty(), List.of()))
            .withClean(new CleanText(whole, List.of(), List.of()));
    return times.apply(words.apply(reading)).times();
  }
}
