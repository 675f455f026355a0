package org.pactwatch.eval.pages.text;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pactwatch.eval.Figures;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.pages.text.PageScore.Part;

/** Writes a score as a table for people or as one JSON object for programs. */
public final class PageScoreText {
  private PageScoreText() {}

  /** Returns the table: rates over all pages and either half; ends with a newline. */
  public static String table(PageScore score) {
    StringBuilder table = new StringBuilder();
    for (Part part : Part.values()) {
      score
          .articles(part)
          .ifPresent(
              rate ->
                  table.append(
                      Figures.format("articles %-5s %s\n", name(part), Figures.rate(rate))));
      score
          .segments(part)
          .ifPresent(
              rate ->
                  table.append(
                      Figures.format("segments %-5s %s\n", name(part), Figures.rate(rate))));
    }
    return table.append(Figures.format("pages %d\n", score.pages().size())).toString();
  }

  /** Returns what to look at, one finding a line; empty where all is well. */
  public static String findings(PageScore score) {
    return score.findings().stream()
        .map(Finding::line)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Returns one JSON object: {@code precision}, {@code recall} and {@code f1} of article texts,
   * {@code segments_precision}, {@code segments_recall} and {@code segments_f1} of segments, as far
   * as the gold has them; {@code f1} and {@code segments_f1} of either half under {@code odd} and
   * {@code even}; the number of {@code pages}. Shares are from 0 to 1.
   */
  public static String json(PageScore score) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    score
        .articles(Part.ALL)
        .ifPresent(
            rate -> {
              json.put("precision", rate.precision());
              json.put("recall", rate.recall());
              json.put("f1", rate.f1());
            });
    score
        .segments(Part.ALL)
        .ifPresent(
            rate -> {
              json.put("segments_precision", rate.precision());
              json.put("segments_recall", rate.recall());
              json.put("segments_f1", rate.f1());
            });
    for (Part half : new Part[] {Part.ODD, Part.EVEN}) {
      ObjectNode part = json.putObject(name(half));
      score.articles(half).ifPresent(rate -> part.put("f1", rate.f1()));
      score.segments(half).ifPresent(rate -> part.put("segments_f1", rate.f1()));
    }
    json.put("pages", score.pages().size());
    return json.toString();
  }

  private static String name(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }
}
