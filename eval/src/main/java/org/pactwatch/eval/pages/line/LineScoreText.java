package org.pactwatch.eval.pages.line;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.pactwatch.eval.Figures;
import org.pactwatch.eval.Finding;

/** Writes a score as a table for people or as one JSON object for programs. */
public final class LineScoreText {
  private LineScoreText() {}

  /** Returns the table: rates over all lines and those of either half, then counts. */
  public static String table(LineScore score) {
    return row("all", score.all())
        + row("odd", score.odd())
        + row("even", score.even())
        + row("of 4+", score.judged())
        + Figures.format(
            "lines %d   gold %d   kept %d\n",
            score.all().lines(), score.all().gold(), score.all().kept());
  }

  /** Returns what to look at, one finding a line; empty where all is right. */
  public static String findings(LineScore score) {
    return score.findings().stream()
        .map(Finding::line)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Returns one JSON object: {@code line_precision}, {@code line_recall} and {@code line_f1} from 0
   * to 1, {@code line_f1} of either half under {@code odd} and {@code even}, and of the lines of
   * four words and more under {@code judged}; {@code lines}, {@code gold} and {@code kept} are
   * counts.
   */
  public static String json(LineScore score) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("line_precision", score.all().rate().precision());
    json.put("line_recall", score.all().rate().recall());
    json.put("line_f1", score.all().rate().f1());
    json.putObject("odd").put("line_f1", score.odd().rate().f1());
    json.putObject("even").put("line_f1", score.even().rate().f1());
    json.putObject("judged").put("line_f1", score.judged().rate().f1());
    json.put("lines", score.all().lines());
    json.put("gold", score.all().gold());
    json.put("kept", score.all().kept());
    return json.toString();
  }

  private static String row(String name, LineScore.Counts counts) {
    return Figures.format("lines %-5s %s\n", name, Figures.rate(counts.rate()));
  }
}
