package org.pactwatch.ledger.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.json.DecisionIds;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.entity.EntityId;

/**
 * What decisions say goes through their content and through lines of JSON, and nothing else does.
 */
class VerdictJsonTest {
  private static final ArticleReading READING =
      Desk.article(
          "one",
          "1",
          new Desk.Sentence("AAA met BBB.", "meeting meet done participant=AAA,BBB"),
          new Desk.Sentence("BBB met CCC.", "meeting meet done participant=BBB,CCC"),
          new Desk.Sentence("CCC met AAA.", "meeting meet done participant=AAA,CCC"));

  private static final Digest DOCUMENT = READING.article().digest();
  private static final ClaimMark FIRST = mark(0);
  private static final ClaimMark SECOND = mark(1);
  private static final ClaimMark THIRD = mark(2).about(EntityId.parse("text:les îles"));

  private static ClaimMark mark(int place) {
    return ClaimMark.of(READING.claims().get(place), DOCUMENT);
  }

  private static List<Verdict> all() {
    return List.of(
        new Verdict.Accept(FIRST),
        new Verdict.Reject(FIRST),
        new Verdict.Correct(
            FIRST,
            ClaimType.MEETING,
            Changes.named(
                Map.of(
                    "status", List.of("planned"),
                    "time", List.of(),
                    "item", List.of("weapon:su-25", "text:des « canons »"),
                    "participant", List.of("AAA", "text:l'île")))),
        new Verdict.Merge(List.of(List.of(FIRST), List.of(SECOND, THIRD))),
        new Verdict.Split(List.of(THIRD), List.of(FIRST, SECOND)),
        new Verdict.Undo(new DecisionId("d" + "0".repeat(32))));
  }

  private static Decision decision(Verdict verdict) {
    return new Decision(
        verdict.kind(),
        "R. Velt",
        Instant.parse("2031-06-01T10:00:00Z"),
        verdict instanceof Verdict.OnClaim
            ? Decision.Target.words(DOCUMENT, "AAA met BBB.")
            : Decision.Target.lines("l1", "l2"),
        "a note «in words»",
        VerdictJson.write(verdict));
  }

  @Test
  void everyKindGoesThereAndBack() {
    for (Verdict verdict : all()) {
      Decision decision = decision(verdict);
      assertEquals(verdict, VerdictJson.read(decision));
      String line = DecisionLine.write(decision);
      assertFalse(line.contains("\n"));
      assertEquals(decision, DecisionLine.read(line));
      assertTrue(line.startsWith("{\"id\":\"" + DecisionIds.of(decision) + "\",\"kind\":"), line);
    }
  }

  @Test
  void noLineIsReadThatWasChangedOrCut() {
    for (Verdict verdict : all()) {
      String line = DecisionLine.write(decision(verdict));
      for (int end = 0; end < line.length(); end++) {
        String cut = line.substring(0, end);
        assertThrows(IllegalArgumentException.class, () -> DecisionLine.read(cut), cut);
      }
      for (String changed :
          List.of(
              line.replace("R. Velt", "A. Lind"),
              line.replace("a note", "another note"),
              line.replace("2031", "2032"),
              line.replace("}}", "},\"more\":1}"),
              line.replace("\"kind\"", "\"sort\""),
              line.replace("\"note\":", "\"note\":\"\",\"note\":"),
              line + "{}")) {
        if (!changed.equals(line)) {
          assertThrows(IllegalArgumentException.class, () -> DecisionLine.read(changed), changed);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "confirm {}",
        "accept {}",
        "accept []",
        "accept {\"claim\":1}",
        "accept {\"claim\":\"MARK\",\"more\":1}",
        "accept {\"claim\":\"MARK\"} {}",
        "accept {\"claim\":\"MARK\",\"claim\":\"MARK\"}",
        "accept { \"claim\":\"MARK\"}",
        "accept {\"claim\":\"other:0\"}",
        "correct {\"claim\":\"MARK\",\"type\":\"war\",\"changes\":{\"fields\":{\"act\":[\"meet\"]},\"roles\":{}}}",
        "correct {\"claim\":\"MARK\",\"type\":\"meeting\",\"changes\":{\"fields\":{},\"roles\":{}}}",
        "correct {\"claim\":\"MARK\",\"type\":\"meeting\",\"changes\":{\"fields\":{\"mood\":[\"x\"]},\"roles\":{}}}",
        "correct {\"claim\":\"MARK\",\"type\":\"meeting\",\"changes\":{\"fields\":{\"status\":[\"over\"]},\"roles\":{}}}",
        "correct {\"claim\":\"MARK\",\"type\":\"meeting\",\"changes\":{\"fields\":{\"status\":[]},\"roles\":{}}}",
        "correct {\"claim\":\"MARK\",\"type\":\"meeting\",\"changes\":{\"fields\":{},\"roles\":{\"king\":[]}}}"
      })
  void refusesWhatItDoesNotKnow(String words) {
    int blank = words.indexOf(' ');
    Decision decision =
        new Decision(
            words.substring(0, blank),
            "R. Velt",
            Instant.EPOCH,
            Decision.Target.words(DOCUMENT, "AAA met BBB."),
            "",
            words.substring(blank + 1).replace("MARK", FIRST.toString()));
    assertThrows(IllegalArgumentException.class, () -> VerdictJson.read(decision));
  }

  @Test
  void refusesWhatHangsOnSomethingElse() {
    Decision elsewhere =
        new Decision(
            "accept",
            "R. Velt",
            Instant.EPOCH,
            Decision.Target.words(Digest.of("other"), "AAA met BBB."),
            "",
            VerdictJson.write(new Verdict.Accept(FIRST)));
    assertThrows(IllegalArgumentException.class, () -> VerdictJson.read(elsewhere));
    Decision words =
        new Decision(
            "merge",
            "R. Velt",
            Instant.EPOCH,
            Decision.Target.words(DOCUMENT, "AAA met BBB."),
            "",
            VerdictJson.write(new Verdict.Merge(List.of(List.of(FIRST), List.of(SECOND)))));
    assertThrows(IllegalArgumentException.class, () -> VerdictJson.read(words));
  }

  @Test
  void aMarkHoldsWhatIsSaidAndNoWordOfIt() {
    Claim claim = READING.claims().get(0);
    assertEquals(FIRST, ClaimMark.parse(FIRST.toString()));
    assertEquals(THIRD, ClaimMark.parse(THIRD.toString()));
    assertTrue(THIRD.toString().matches("[0-9a-f]{64}:[0-9a-f]{32}:[0-9a-f]{8}"), "no words");
    assertEquals(FIRST, ClaimMark.of(claim, DOCUMENT));
    assertFalse(FIRST.equals(ClaimMark.of(claim, Digest.of("other"))));
    Claim planned = Changes.named(Map.of("status", List.of("planned"))).applied(claim);
    assertFalse(FIRST.equals(ClaimMark.of(planned, DOCUMENT)));
    assertThrows(IllegalArgumentException.class, () -> ClaimMark.parse("AAA met BBB."));
  }
}
