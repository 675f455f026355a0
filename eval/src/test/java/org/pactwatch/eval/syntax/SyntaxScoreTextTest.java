package org.pactwatch.eval.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is told of a score, and how the time is taken. */
class SyntaxScoreTextTest {
  private static final Stopwatch SHORT = new Stopwatch(Duration.ZERO, Duration.ZERO, 3);
  private static final Bank GOLD =
      Bank.of("1 Elle lui PRON _ 2 nsubj", "2 lit lire VERB _ 0 root", "3 . . PUNCT _ 2 punct");
  private static final Bank FOUND =
      Bank.of("1 Elle lui NOUN _ 2 obj", "2 lit lire VERB _ 0 root", "3 . . PUNCT _ 2 punct");

  private static SyntaxScore score(boolean raw) {
    return new SyntaxScorer(FOUND.annotator(GOLD), FOUND.analyzer(), SHORT)
        .score(GOLD.sentences(), raw);
  }

  private static SyntaxScore withoutTrees() {
    return new SyntaxScorer(
            (text, given) -> Bank.withoutTree(given), Bank.withoutTrees(FOUND.analyzer()), SHORT)
        .score(GOLD.sentences(), true);
  }

  private static List<String> names(JsonNode json) {
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void jsonOfGoldTokens() throws IOException {
    JsonNode json = new ObjectMapper().readTree(SyntaxScoreText.json(score(false)));
    assertEquals(
        List.of(
            "upos",
            "lemma",
            "feats",
            "uas",
            "las",
            "las_subtypes",
            "uas_no_punct",
            "las_no_punct",
            "tokens_per_second"),
        names(json));
    assertEquals(66.67, json.get("upos").doubleValue());
    assertEquals(100, json.get("uas").doubleValue());
    assertEquals(66.67, json.get("las").doubleValue());
    assertEquals(66.67, json.get("las_subtypes").doubleValue());
    assertEquals(50, json.get("las_no_punct").doubleValue());
    assertTrue(json.get("tokens_per_second").longValue() > 0);
  }

  @Test
  void jsonOfRawText() throws IOException {
    JsonNode json = new ObjectMapper().readTree(SyntaxScoreText.json(score(true)));
    assertEquals(100, json.get("tokens_f1").doubleValue());
    assertEquals(100, json.get("sentences_f1").doubleValue());
    assertEquals(100, json.get("words_f1").doubleValue());
    assertEquals(66.67, json.get("upos_f1").doubleValue());
    assertEquals(100, json.get("lemma_f1").doubleValue());
    assertEquals(100, json.get("uas_f1").doubleValue());
    assertEquals(66.67, json.get("las_f1").doubleValue());
    assertEquals(66.67, json.get("las").doubleValue());
    assertTrue(json.get("text_tokens_per_second").longValue() > 0);
  }

  @Test
  void withoutTreesJsonHasNulls() throws IOException {
    JsonNode json = new ObjectMapper().readTree(SyntaxScoreText.json(withoutTrees()));
    for (String key :
        List.of("uas", "las", "las_subtypes", "uas_no_punct", "las_no_punct", "uas_f1", "las_f1")) {
      assertTrue(json.has(key) && json.get(key).isNull(), key);
    }
    assertEquals(100, json.get("upos").doubleValue());
    assertTrue(SyntaxScoreText.table(withoutTrees()).contains("\nLAS                    -\n"));
  }

  @Test
  void table() {
    String table = SyntaxScoreText.table(score(true));
    assertTrue(table.startsWith("gold tokens       1 sentences, 3 tokens, 3 words\n"), table);
    for (String line :
        List.of(
            "LAS                66.67",
            "LAS, no PUNCT      50.00",
            "sentences         100.00   100.00   100.00",
            "nsubj                1        0     0.00     0.00     0.00",
            "root                 1        1   100.00   100.00   100.00",
            "PRON          NOUN             1")) {
      assertTrue(table.contains("\n" + line + "\n"), line + " in\n" + table);
    }
    assertFalse(SyntaxScoreText.table(score(false)).contains("raw text"));
  }

  @Test
  void asManyErrorsAsAreAskedFor() {
    assertEquals("", SyntaxScoreText.errors(score(true), 0));
    assertEquals("1 relation: Elle nsubj <- obj\n", SyntaxScoreText.errors(score(true), 1));
    assertEquals(2, SyntaxScoreText.errors(score(true), 9).lines().count());
  }

  @Test
  void timeIsTakenAfterAWarmUpAndInRounds() {
    AtomicInteger calls = new AtomicInteger();
    assertTrue(SHORT.perSecond(7, calls::incrementAndGet) > 0);
    assertEquals(4, calls.get(), "one to warm up, three rounds");
    AtomicInteger more = new AtomicInteger();
    new Stopwatch(Duration.ZERO, Duration.ofMillis(5), 1).perSecond(1, more::incrementAndGet);
    assertTrue(more.get() > 2, "short work is repeated");
  }
}
