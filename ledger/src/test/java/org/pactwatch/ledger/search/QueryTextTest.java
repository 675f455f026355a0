package org.pactwatch.ledger.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwatch.ledger.search.QueryText.Kind;
import org.pactwatch.ledger.search.QueryText.Term;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

class QueryTextTest {
  @Test
  void wordsPhrasesExclusionsBeginnings() {
    assertEquals(
        List.of(
            new Term("Iskander-M", Kind.WORD, true),
            new Term("des ogives", Kind.PHRASE, true),
            new Term("Minsk", Kind.WORD, false),
            new Term("la visite", Kind.PHRASE, false),
            new Term("transf", Kind.PREFIX, true)),
        QueryText.parse(" Iskander-M \"des ogives\" -Minsk\t-« la visite » transf*").terms());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "-",
        "*",
        "\"",
        "\"\"",
        "\"a b",
        "« a",
        "a*b",
        "*a",
        "-a",
        "-\"a b\"",
        "?!",
        "-*",
        "a -",
        "a \"…\""
      })
  void whatIsNoQuery(String text) {
    ProblemException told = assertThrows(ProblemException.class, () -> QueryText.parse(text));
    assertEquals(ProblemCode.BAD_QUERY, told.problem().code());
    assertTrue(told.problem().message().startsWith("expected "), told.problem().line());
  }

  @Test
  void anyTextIsAQueryOrAProblem() {
    String signs = "aé9 \"«»-*'’\t\u00a0?\ud83d\ude00";
    Random random = new Random(20310506);
    int queries = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      try {
        assertTrue(QueryText.parse(text.toString()).terms().stream().anyMatch(Term::wanted));
        queries++;
      } catch (ProblemException told) {
        assertEquals(ProblemCode.BAD_QUERY, told.problem().code(), text.toString());
      }
    }
    assertTrue(queries > 1000, "some are queries: " + queries);
  }
}
