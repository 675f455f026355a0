package org.pactwatch.eval.contradictions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

class PairFileTest {
  private static List<SentencePair> parse(String table) {
    return PairFile.parse("own.tsv", table.replace('|', '\t'));
  }

  @Test
  void readsPairsInTheirOrder() {
    assertEquals(
        List.of(
            new SentencePair(1, "a", "Un pacte.", "Deux \"pactes\".", true),
            new SentencePair(2, "b", "Un\ttraité", "", false)),
        parse(
            """
            label|id|premise|hypothesis|url
            1|a| Un pacte. |" Deux ""pactes""."|x

            0|b|"Un|traité"||x
            """));
  }

  @Test
  void countsPairsWithoutNames() {
    assertEquals("2", parse("premise|hypothesis|label\na|b|0\nc|d|1").get(1).id());
  }

  @Test
  void saysWhatIsWrong() {
    assertTold("own.tsv: expected a line of names and pairs", "");
    assertTold("own.tsv: expected pairs", "premise|hypothesis|label\n");
    assertTold("own.tsv:1: expected a column \"label\"", "premise|hypothesis\na|b");
    assertTold("own.tsv:3: expected 3 values", "premise|hypothesis|label\na|b|0\na|b");
    assertTold("own.tsv:2: expected the label 0 or 1", "premise|hypothesis|label\na|b|yes");
  }

  private static void assertTold(String message, String table) {
    ProblemException told = assertThrows(ProblemException.class, () -> parse(table));
    assertEquals(ProblemCode.BAD_GOLD, told.problem().code());
    assertTrue(told.problem().line().contains(message), told.problem().line());
  }
}
