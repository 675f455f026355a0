package org.pactwatch.eval.time;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.pactwatch.eval.Figures;

/** Writes a score as a table for people or as one JSON object for programs. */
public final class TimeScoreText {
  private TimeScoreText() {}

  /** Returns the table: rates, then counts; ends with a newline. */
  public static String table(TimeScore score) {
    return "strict   "
        + Figures.rate(score.strict())
        + "\nrelaxed  "
        + Figures.rate(score.relaxed())
        + "\ntype     "
        + Figures.rate(score.type())
        + "\nvalue    "
        + Figures.rate(score.value())
        + Figures.format("\ngold %d   found %d\n", score.gold(), score.found());
  }

  /** Returns what to look at, one finding a line; empty where nothing is wrong. */
  public static String findings(TimeScore score) {
    return score.findings().stream()
        .map(finding -> finding.line() + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Returns one JSON object: {@code strict_f1}, {@code relaxed_f1}, {@code type_f1} and {@code
   * value_f1} from 0 to 1; {@code gold} and {@code found} the numbers of expressions.
   */
  public static String json(TimeScore score) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("strict_f1", score.strict().f1());
    json.put("relaxed_f1", score.relaxed().f1());
    json.put("type_f1", score.type().f1());
    json.put("value_f1", score.value().f1());
    json.put("gold", score.gold());
    json.put("found", score.found());
    return json.toString();
  }
}
