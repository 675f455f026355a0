package org.pactwatch.eval.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.eval.Finding;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

class ClaimScorerTest {
  private static final String TEXT =
      "🛰 La Ruthénie du Nord a livré six obusiers à l'Ostravie mardi.\r\nAbonnez-vous !\r\n";
  private static final String GOLD =
      """
      {"id":"d-1","type":"transfer","roles":{"supplier":["RUT"],"recipient":["OST"]},\
      "status":["done","ongoing"],"item":"weapon:howitzer","time":"2031-05","anchor":"six obusiers"}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeGold() throws IOException {
    Files.createDirectory(folder.resolve("gold"));
    Files.createDirectory(folder.resolve("texts"));
    Files.writeString(folder.resolve("texts/d.txt"), TEXT);
    gold(GOLD);
  }

  @Test
  void takesAClaimThatSaysTheSameAsStrict() {
    ClaimScore score = score(claim("RUT", "done", "2031-05-06"));
    assertEquals(1.0, score.strict().f1());
    assertEquals(new ClaimScore.EvidenceCount(1, 1, 0), score.evidence());
    assertEquals(List.of(), score.findings());
  }

  @Test
  void takesAWrongStatusAsLenientOnly() {
    ClaimScore score = score(claim("RUT", "planned", "2031-05-06"));
    assertEquals(1.0, score.lenient().f1());
    assertEquals(0.0, score.strict().f1());
    assertEquals(new ClaimScore.SlotCount(0, 1), score.slots().get(Slot.STATUS));
    assertEquals(Finding.Kind.INEXACT, score.findings().get(0).kind());
  }

  @Test
  void letsTheDayOfSayingServeForAMissingTime() {
    String said = claim("RUT", "done", "2031-05-06").replace("\"time\"", "\"said\"");
    assertEquals(1.0, score(said).strict().f1());
    assertEquals(0.0, score(claim("RUT", "done", "2031-06-06")).strict().f1());
  }

  @Test
  void countsAClaimWithoutASharedParticipantAsExtra() {
    ClaimScore score = score(claim("XXX", "done", "2031-05").replace("\"OST\"", "\"YYY\""));
    assertEquals(new ClaimScore.Totals(1, 0, 0, 1, 0), score.totals());
    assertEquals(
        List.of(Finding.Kind.MISSED, Finding.Kind.EXTRA),
        score.findings().stream().map(Finding::kind).toList());
  }

  @Test
  void matchesAClaimOnceOnly() {
    String claim = claim("RUT", "done", "2031-05");
    ClaimScore score = score(claim + claim);
    assertEquals(new ClaimScore.Totals(1, 1, 1, 1, 0), score.totals());
    assertEquals(0.5, score.lenient().precision());
  }

  @Test
  void letsAnOptionalGoldClaimAbsorbAMatch() throws IOException {
    gold(GOLD.replace("\"status\"", "\"optional\":true,\"status\""));
    ClaimScore score = score(claim("RUT", "done", "2031-05"));
    assertEquals(new ClaimScore.Totals(0, 0, 0, 0, 1), score.totals());
    assertEquals(0.0, score.lenient().f1());
  }

  @Test
  void letsAPersonStandForTheState() throws IOException {
    Path states = Files.writeString(folder.resolve("s.json"), "{\"person:arno\":\"RUT\"}");
    List<PredictedClaim> claims =
        PredictedClaim.parse("claims", claim("person:arno", "done", "2031-05"));
    assertEquals(1.0, scorer(Optional.of(states)).score(claims).strict().f1());
    assertEquals(0.0, scorer(Optional.empty()).score(claims).strict().f1());
    Files.move(states, folder.resolve("states.json"));
    assertEquals(1.0, scorer(Optional.empty()).score(claims).strict().f1());
  }

  @Test
  void seesSpansThatAreNotTheWordsOfTheText() {
    ClaimScore score = score(claim("RUT", "done", "2031-05").replace("\"start\":3", "\"start\":4"));
    assertEquals(new ClaimScore.EvidenceCount(0, 1, 0), score.evidence());
    String half =
        claim("RUT", "done", "2031-05")
            .replaceAll(
                "\"evidence\":.*?}",
                "\"evidence\":{\"start\":0,\"end\":1,\"exact\":\"\\\\ud83d\"}");
    assertEquals(0, score(half).evidence().spansExact());
  }

  @Test
  void countsClaimsFromTrapWords() throws IOException {
    Path traps = Files.writeString(folder.resolve("t.json"), "{\"d\":[\"Abonnez-vous\"]}");
    int start = TEXT.indexOf("Abonnez");
    String claim =
        String.format(
            Locale.ROOT,
            """
            {"doc":"d","type":"statement","evidence":{"start":%d,"end":%d,"exact":"Abonnez"}}
            """,
            start,
            start + 7);
    ClaimScore score =
        ClaimScorer.over(
                folder.resolve("gold"),
                folder.resolve("texts"),
                Optional.of(traps),
                Optional.empty(),
                Optional.empty())
            .score(PredictedClaim.parse("claims", claim));
    assertEquals(new ClaimScore.EvidenceCount(1, 1, 1), score.evidence());
  }

  @Test
  void writesATableAndOneJsonObject() {
    ClaimScore score = score(claim("RUT", "planned", "2031-05"));
    assertEquals(
        """
        type         gold found extra
        transfer        1     1     0
        lenient  P 1.000  R 1.000  F1 1.000   (1/1 gold, 0 extra, 0 optional)
        strict   P 0.000  R 0.000  F1 0.000
        roles    P 1.000  R 1.000
        slots    status 0/1  time 1/1  item 1/1
        spans exact 1/1   claims from trap text 0
        """,
        ClaimScoreText.table(score));
    assertEquals(
        "{\"lenient_f1\":1.0,\"strict_f1\":0.0,\"spans_exact\":1,\"spans\":1,\"trapped\":0}",
        ClaimScoreText.json(score));
  }

  @Test
  void namesFileAndLineOfABadClaim() {
    Path file = folder.resolve("claims.jsonl");
    for (String bad :
        List.of(
            "{",
            "[]",
            "{} {}",
            "{\"doc\":\"d\"}",
            claim("RUT", "done", "1").replace("3", "\"3\""))) {
      ProblemException told =
          assertThrows(
              ProblemException.class,
              () ->
                  PredictedClaim.readAll(
                      Files.writeString(file, claim("RUT", "done", "2031") + "\n" + bad)));
      assertEquals(ProblemCode.BAD_GOLD, told.problem().code());
      assertTrue(told.problem().place().toString().endsWith("claims.jsonl:3"), told.getMessage());
    }
  }

  @Test
  void namesFileAndLineOfBadGold() throws IOException {
    gold(GOLD + GOLD.replace("six obusiers", "six obusiers|"));
    ProblemException told = assertThrows(ProblemException.class, () -> score(""));
    assertEquals(ProblemCode.BAD_GOLD, told.problem().code());
    assertTrue(told.problem().place().toString().endsWith("d.jsonl:2"), told.getMessage());
    assertTrue(told.getMessage().contains("\"anchor\""), told.getMessage());
  }

  @Test
  void saysWhichTextIsMissing() throws IOException {
    Files.delete(folder.resolve("texts/d.txt"));
    ProblemException told = assertThrows(ProblemException.class, () -> score(""));
    assertTrue(told.getMessage().contains("d.txt: expected a file"), told.getMessage());
  }

  private ClaimScore score(String claims) {
    return scorer(Optional.empty()).score(PredictedClaim.parse("claims", claims));
  }

  private ClaimScorer scorer(Optional<Path> states) {
    return ClaimScorer.over(
        folder.resolve("gold"),
        folder.resolve("texts"),
        Optional.empty(),
        states,
        Optional.empty());
  }

  private void gold(String lines) throws IOException {
    Files.writeString(folder.resolve("gold/d.jsonl"), lines);
  }

  private static String claim(String supplier, String status, String time) {
    int end = TEXT.indexOf(" mardi");
    return String.format(
        Locale.ROOT,
        """
        {"doc":"d","type":"transfer","roles":{"supplier":["%s"],"recipient":["OST"]},\
        "status":"%s","item":["weapon:howitzer"],"time":{"value":"%s"},\
        "evidence":{"start":3,"end":%d,"exact":"%s"}}
        """,
        supplier,
        status,
        time,
        end,
        TEXT.substring(3, end));
  }
}
