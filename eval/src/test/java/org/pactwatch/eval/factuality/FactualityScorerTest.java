package org.pactwatch.eval.factuality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.eval.GoldFolders;
import org.pactwatch.eval.factuality.FactualityScore.Count;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.model.text.Span;

class FactualityScorerTest {
  private static final String TEXT =
      """
      La Ruthénie a livré des chars et promet l'envoi de canons. Elle n'a pas signé le pacte.
      L'Ostravie refuse de livrer des obus. Elle livrera peut-être des radios.
      """;

  @TempDir Path folder;
  private GoldFolders folders;

  @BeforeEach
  void writeGold() throws IOException {
    folders = GoldFolders.in(folder);
  }

  @Test
  void countsByHand() throws IOException {
    // One right, one fair, one wrong, one missed; the optional one is not asked for.
    gold(
        event("livré", "a livré des", "transfer", "done", "+", "\"source\":null"),
        event(
            "envoi",
            "l'envoi de",
            "transfer",
            "planned",
            "+",
            "\"source\":\"RUT\",\"status_alt\":[\"proposed\"]"),
        event("signé", "pas signé le", "agreement", "done", "-", "\"source\":null"),
        event("livrer", "de livrer des", "transfer", "refused", "-", "\"source\":\"OST\""),
        event("livrera", "Elle livrera", "transfer", "possible", "+", "\"optional\":true"));
    FactualityScore score =
        score(
            claim(
                "transfer", "deliver", Status.DONE, "", "fr:transfer/livrer", "a livré des chars"),
            claim(
                "transfer", "deliver", Status.PROPOSED, "RUT", "fr:transfer/envoyer", "l'envoi de"),
            claim("agreement", "sign", Status.DONE, "RUT", "fr:agreement/signer", "pas signé le"),
            claim("meeting", "meet", Status.DONE, "", "fr:meeting/voir", "refuse de livrer"));
    assertEquals(new Count(4, 3, 3, 2), score.total());
    assertEquals(new Count(1, 1, 2, 1), score.byClass().get(Status.DONE));
    assertEquals(new Count(1, 1, 1, 1), score.byClass().get(Status.PLANNED));
    assertEquals(new Count(1, 1, 0, 0), score.byClass().get(Status.DENIED));
    assertEquals(new Count(1, 0, 0, 0), score.byClass().get(Status.REFUSED));
    assertEquals(2 / 3.0, score.accuracy(), 1e-9);
    assertEquals(2, score.sources());
    assertEquals(0, score.macroF1());
  }

  @Test
  void meansOnlyOverClassesWithThreeEvents() throws IOException {
    // Of done 3 are found and 2 right (P 1, R 2/3, F1 0.8), a fourth is missed (R 2/4, F1 2/3).
    List<String> lines = new ArrayList<>();
    for (String word : List.of("livré", "chars", "canons", "radios")) {
      lines.add(event(word, word, "transfer", "done", "+", "\"source\":null"));
    }
    lines.add(event("signé", "signé", "agreement", "agreed", "+", "\"source\":null"));
    gold(lines.toArray(String[]::new));
    FactualityScore score =
        score(
            claim("transfer", "deliver", Status.DONE, "", "fr:transfer/livrer", "livré"),
            claim("transfer", "deliver", Status.DONE, "", "fr:transfer/livrer", "chars"),
            claim("transfer", "deliver", Status.AGREED, "", "fr:transfer/livrer", "canons"),
            claim("agreement", "sign", Status.AGREED, "", "fr:agreement/signer", "signé"));
    assertEquals(0.8, score.macroF1(), 1e-9);
    assertEquals(2 / 3.0, score.macroF1OfAll(), 1e-9);
    assertEquals(List.of(Status.AGREED), score.rare(Count::found));
    assertEquals(
        """
        class         gold found  told right      P     R    F1   all R    F1
        agreed           1     1     2     1  0.500 1.000 0.667   1.000 0.667
        done             4     3     2     2  1.000 0.667 0.800   0.500 0.667
        found     0.800   (4/5)
        accuracy  0.750   (3/4)
        source    1.000   (4/4)
        macro F1  0.800   of events found, without agreed (fewer than 3)
        macro F1  0.667   of all events, without agreed (fewer than 3)
        """,
        FactualityScoreText.table(score));
    assertTrue(
        FactualityScoreText.json(score).startsWith("{\"macro_f1\":0.8,\"macro_f1_all\":0.66"));
    assertTrue(
        FactualityScoreText.json(score)
            .endsWith("\"accuracy\":0.75,\"source\":1.0,\"found\":4,\"events\":5}"));
  }

  @Test
  void takesTheClaimWhoseRulesWordIsNearest() throws IOException {
    gold(event("envoi", "l'envoi de", "transfer", "planned", "+", "\"source\":null"));
    String sentence = "La Ruthénie a livré des chars et promet l'envoi de canons.";
    PredictedEvent delivered =
        claim("transfer", "deliver", Status.DONE, "", "fr:transfer/livrer", sentence);
    PredictedEvent sent =
        claim("transfer", "deliver", Status.PLANNED, "", "fr:transfer/envoyer", sentence);
    assertEquals(1, score(delivered, sent).accuracy());
    assertEquals(1, score(sent, delivered).accuracy());
  }

  @Test
  void takesAnyFairTypeAndEachClaimBeforeOneASecondTime() throws IOException {
    gold(
        event("chars", "des chars et", "deployment", "done", "+", "\"type_alt\":[\"transfer\"]"),
        event("canons", "de canons.", "transfer", "planned", "+", "\"source_alt\":[null]"));
    String sentence = "La Ruthénie a livré des chars et promet l'envoi de canons.";
    FactualityScore score =
        score(
            claim("transfer", "deliver", Status.DONE, "", "other", sentence),
            claim("transfer", "deliver", Status.PLANNED, "", "other", sentence));
    assertEquals(new Count(2, 2, 2, 2), score.total());
  }

  @Test
  void readsANegatedStatusAsDenied() throws IOException {
    gold(
        event("signé", "signé", "agreement", "done", "-", "\"status_alt\":[\"planned\"]"),
        event("livrer", "de livrer", "transfer", "refused", "-", "\"source\":null"));
    PredictedEvent signed =
        claim("agreement", "sign", Status.PLANNED, "", "fr:agreement/signer", "signé");
    PredictedEvent delivered =
        claim("transfer", "deliver", Status.REFUSED, "", "fr:transfer/livrer", "de livrer");
    assertEquals(0.5, score(signed, negated(delivered)).accuracy());
    assertEquals(1, score(negated(signed), delivered).accuracy());
  }

  @Test
  void namesFileAndLineOfATriggerThatIsNotUnique() throws IOException {
    gold(event("des", "des", "transfer", "done", "+", "\"source\":null"));
    ProblemException told = assertThrows(ProblemException.class, this::score);
    assertTrue(told.problem().place().toString().endsWith("2-d.jsonl:1"), told.getMessage());
    assertTrue(told.getMessage().contains("\"context\""), told.getMessage());
  }

  private void gold(String... lines) throws IOException {
    folders.write("2-d", TEXT, String.join("\n", lines));
  }

  private FactualityScore score(PredictedEvent... claims) {
    return FactualityScorer.over(
            folders.gold(), folders.texts(), Optional.empty(), Optional.empty())
        .score(Stream.of(claims).toList());
  }

  private static String event(
      String trigger, String context, String type, String status, String polarity, String more) {
    return String.format(
        Locale.ROOT,
        """
        {"trigger":"%s","context":"%s","type":"%s","act":"deliver|order",\
        "status":"%s","polarity":"%s",%s}\
        """,
        trigger,
        context,
        type,
        status,
        polarity,
        more);
  }

  private static PredictedEvent claim(
      String type, String act, Status status, String speaker, String rule, String words) {
    int at = TEXT.indexOf(words);
    assertTrue(at >= 0, words);
    return new PredictedEvent(
        "2-d",
        type,
        Optional.of(act),
        status,
        Polarity.POSITIVE,
        speaker.isEmpty() ? List.of() : List.of(speaker),
        List.of(new Span(at, at + words.length())),
        rule);
  }

  private static PredictedEvent negated(PredictedEvent claim) {
    return new PredictedEvent(
        claim.document(),
        claim.type(),
        claim.act(),
        claim.status(),
        Polarity.NEGATIVE,
        claim.speakers(),
        claim.spans(),
        claim.rule());
  }
}
