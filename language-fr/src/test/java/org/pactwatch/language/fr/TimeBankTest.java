package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.language.fr.TimeBankScore.Article;
import org.pactwatch.language.fr.TimeBankScore.Time;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.text.MappedText;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.CleanText;
import org.pactwatch.reading.stream.Header;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.TimeExpression;
import org.pactwatch.reading.time.TimeStage;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.french.FrenchAnalyzer;

/** Measures on the shared TimeML files; skips without them. */
class TimeBankTest {
  private static final Analyzer ANALYZER = FrenchAnalyzer.load();

  private final TimeStage stage = new TimeStage(French.load().times());

  @Test
  void keepsItsMeasuresOnTheTimeBank() throws IOException {
    Path folder = SharedFolder.path("gold/fr-timebank");
    TimeBankScore score = new TimeBankScore();
    for (Article article : TimeBankScore.articles(folder)) {
      score.add(article, times(article));
    }
    Files.writeString(Path.of("target", "timebank.txt"), report(score));
    assertTrue(score.strictScore() >= 0.80, report(score));
    assertTrue(score.valueScore() >= 0.70, report(score));
  }

  private static String report(TimeBankScore score) {
    return score + "\n" + String.join("\n", score.differences()) + "\n";
  }

  private List<Time> times(Article article) {
    List<Time> times = new ArrayList<>();
    for (TimeExpression time : stage.apply(reading(article)).times()) {
      String value = time.value().map(TimeValue::value).orElse("");
      times.add(new Time(time.span(), time.type().name(), value));
    }
    return times;
  }

  private static Reading reading(Article article) {
    String text = article.text();
    Document document =
        new Document(
            new DocumentId(article.name()),
            Digest.of(text.getBytes(StandardCharsets.UTF_8)),
            Medium.TEXT,
            text,
            List.of(),
            Declared.nothing());
    Published published = new Published(LocalDate.parse(article.created()), Published.Basis.GIVEN);
    MappedText mapped = MappedText.copyOf(text, new Span(0, text.length()));
    return Reading.of(document)
        .withHeader(new Header(Optional.of(published), Optional.empty(), List.of()))
        .withClean(new CleanText(mapped, List.of(), List.of()))
        .withSentences(ANALYZER.analyze(text));
  }
}
