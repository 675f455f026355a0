package org.pactwatch.eval.pages.day;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.pactwatch.eval.Figures;
import org.pactwatch.eval.Finding;

/** Writes a score as a table for people or as one JSON object for programs. */
public final class DayScoreText {
  private DayScoreText() {}

  /** Returns the table: the share of right days, then by where they were found. */
  public static String table(DayScore score) {
    StringBuilder table = new StringBuilder();
    table.append("accuracy ").append(Figures.share(score.right(), score.pages())).append('\n');
    score
        .byBasis()
        .forEach(
            (basis, counts) ->
                table.append(
                    Figures.format(
                        "%-10s %s\n", basis, Figures.share(counts.right(), counts.found()))));
    return table
        .append(Figures.format("pages %d   found %d\n", score.pages(), score.found()))
        .toString();
  }

  /** Returns what to look at, one finding a line; empty where all is right. */
  public static String findings(DayScore score) {
    return score.findings().stream()
        .map(Finding::line)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Returns one JSON object: {@code accuracy} from 0 to 1; {@code right}, {@code found} and {@code
   * pages} are counts.
   */
  public static String json(DayScore score) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("accuracy", score.accuracy());
    json.put("right", score.right());
    json.put("found", score.found());
    json.put("pages", score.pages());
    return json.toString();
  }
}
