package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.eval.time.MarkedTime;
import org.pactwatch.eval.time.TimeDocument;
import org.pactwatch.eval.time.TimeMl;
import org.pactwatch.eval.time.TimeScore;
import org.pactwatch.eval.time.TimeScoreText;
import org.pactwatch.eval.time.TimeScorer;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.reading.TextTimes;

/** Measures on the shared TimeML files; skips without them. */
class TimeBankTest {

  @Test
  void keepsItsMeasuresOnTheTimeBank() throws IOException {
    TextTimes times = TextTimes.of(French.load());
    TimeScorer scorer = new TimeScorer();
    for (TimeDocument document : TimeMl.readAll(SharedFolder.path("gold/fr-timebank"))) {
      scorer.add(document, found(times, document));
    }
    TimeScore score = scorer.score();
    String report = TimeScoreText.table(score) + TimeScoreText.findings(score);
    Files.writeString(Path.of("target", "timebank.txt"), report);
    assertTrue(score.strict().f1() >= 0.80, report);
    assertTrue(score.value().f1() >= 0.70, report);
  }

  private static List<MarkedTime> found(TextTimes times, TimeDocument document) {
    return times.in(document.text(), document.created()).stream()
        .map(
            time ->
                new MarkedTime(
                    time.span(), time.type().name(), time.value().map(TimeValue::value).orElse("")))
        .toList();
  }
}
