package org.pactwatch.eval.corpus.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.eval.corpus.truth.Truth;
import org.pactwatch.eval.corpus.truth.TruthClaim;
import org.pactwatch.eval.corpus.truth.TruthContradiction;
import org.pactwatch.eval.corpus.truth.TruthDocument;
import org.pactwatch.eval.corpus.truth.TruthLine;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.text.Span;

class CorpusScoreTest {
  private static final ClaimType TYPE = ClaimType.TRANSFER;

  /** Two lines: l1 with three claims and two origins, l2 with one claim and one origin. */
  private static final Truth TRUTH =
      new Truth(
          List.of(document("a", "a"), document("b", "a"), document("c", "c")),
          List.of(
              claim("a", 0, "l1"), claim("b", 0, "l1"), claim("c", 0, "l1"), claim("c", 50, "l2")),
          List.of(
              new TruthLine("l1", TYPE, List.of(), List.of("state:X", "state:Y")),
              new TruthLine("l2", TYPE, List.of(), List.of("state:X"))),
          List.of(
              new TruthContradiction(
                  "l1",
                  TruthContradiction.Kind.STATUS,
                  List.of(where("a", 0), where("b", 0)),
                  List.of(where("c", 0))),
              new TruthContradiction(
                  "l2",
                  TruthContradiction.Kind.COUNT,
                  List.of(where("a", 70)),
                  List.of(where("b", 70)))));

  @Test
  void whatIsFoundAsItIsScoresFull() {
    CorpusScore score =
        score(
            Map.of("a", "f", "b", "f", "c", "c"),
            List.of(line("x", 2, "a0", "b0", "c0"), line("y", 1, "c50")),
            List.of(pair("b0", "c0")));
    assertEquals(1, score.families().ours());
    assertEquals(1, score.lines().pairs().f1());
    assertEquals(4, score.lines().found());
    assertEquals(new OriginScore(2, 2, 0, 0), score.origins());
    assertEquals(1, score.contradictions().rate().precision());
    assertEquals(0.5, score.contradictions().rate().recall());
    assertEquals(new ContradictionScore.Share(1, 1), score.contradictions().kinds().get("status"));
    assertEquals(new ContradictionScore.Share(0, 1), score.contradictions().kinds().get("count"));
  }

  @Test
  void aLineThatTakesTooMuchLosesPrecisionAndOneThatSplitsLosesRecall() {
    List<FoundLine> joined = List.of(line("x", 5, "a0", "b0", "c0", "c50"));
    // Three of six pairs belong together, and all three are there.
    assertEquals(0.5, score(Map.of(), joined, List.of()).lines().pairs().precision());
    assertEquals(1, score(Map.of(), joined, List.of()).lines().pairs().recall());
    assertEquals(new OriginScore(2, 0, 2, 0), score(Map.of(), joined, List.of()).origins());
    List<FoundLine> split =
        List.of(line("x", 1, "a0", "b0"), line("y", 1, "c0"), line("z", 1, "c50"));
    assertEquals(1, score(Map.of(), split, List.of()).lines().pairs().precision());
    assertEquals(1.0 / 3, score(Map.of(), split, List.of()).lines().pairs().recall());
    assertEquals(new OriginScore(2, 1, 0, 1), score(Map.of(), split, List.of()).origins());
  }

  @Test
  void aPairOnOneSideOrElsewhereIsWrongAndOrderDoesNotMatter() {
    CorpusScore score =
        score(Map.of(), List.of(), List.of(pair("a0", "b0"), pair("c0", "a0"), pair("c50", "a0")));
    assertEquals(3, score.contradictions().pairs());
    assertEquals(1, score.contradictions().right());
    assertEquals(1, score.contradictions().found());
  }

  @Test
  void documentsWithoutAFamilyStandAlone() {
    CorpusScore score = score(Map.of(), List.of(), List.of());
    assertEquals(0, score.families().ours());
    assertEquals(1, score.families().baseline(), "a and b have the same text");
  }

  @Test
  void claimsOfAnotherTypeOrPlaceAreNotFound() {
    Found found =
        new Found(
            Map.of(),
            List.of(
                new FoundClaim("1", "a", ClaimType.FORCE, List.of(new Span(0, 10))),
                new FoundClaim("2", "b", TYPE, List.of(new Span(30, 40)))),
            List.of(),
            List.of());
    assertEquals(0, CorpusScore.of(TRUTH, found, texts()).lines().found());
  }

  @Test
  void bothFormsTellTheFigures() {
    CorpusScore score = score(Map.of("a", "f", "b", "f"), List.of(), List.of(pair("b0", "c0")));
    assertTrue(CorpusScoreText.table(score).contains("ARI 1.000"), CorpusScoreText.table(score));
    assertTrue(CorpusScoreText.json(score).contains("\"ari\":1.0"), CorpusScoreText.json(score));
  }

  private static CorpusScore score(
      Map<String, String> families, List<FoundLine> lines, List<FoundContradiction> pairs) {
    List<FoundClaim> claims = List.of(found("a0"), found("b0"), found("c0"), found("c50"));
    return CorpusScore.of(TRUTH, new Found(families, claims, lines, pairs), texts());
  }

  private static Map<String, String> texts() {
    String same = "un deux trois quatre cinq six sept";
    return Map.of("a", same, "b", same, "c", "huit neuf dix onze douze treize quatorze");
  }

  private static TruthDocument document(String id, String family) {
    return new TruthDocument(
        id,
        family,
        id.equals(family) ? Optional.empty() : Optional.of(family),
        "reprint",
        "L'Exemple",
        false,
        0);
  }

  private static TruthClaim claim(String doc, int start, String line) {
    return new TruthClaim(
        doc,
        new Span(start, start + 10),
        TYPE,
        Act.DELIVER,
        Map.of(),
        Status.DONE,
        Optional.of(line),
        Optional.of("state:X"),
        "");
  }

  private static TruthContradiction.Where where(String doc, int start) {
    return new TruthContradiction.Where(doc, new Span(start, start + 10), TYPE);
  }

  /** "a0" stands in document a, from 2. */
  private static FoundClaim found(String id) {
    int start = Integer.parseInt(id.substring(1)) + 2;
    return new FoundClaim(id, id.substring(0, 1), TYPE, List.of(new Span(start, start + 20)));
  }

  private static FoundLine line(String id, int origins, String... claims) {
    return new FoundLine(id, List.of(claims), origins);
  }

  private static FoundContradiction pair(String first, String second) {
    return new FoundContradiction(found(first), found(second), "");
  }
}
