package org.pactwatch.eval.contradictions;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.pactwatch.eval.Figures;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.contradictions.ContradictionScore.Halves;

/** Writes a score as a table for people or as one JSON object for programs. */
public final class ContradictionScoreText {
  private ContradictionScoreText() {}

  /** Returns the table: rates on all pairs and on either half, then signs; ends with a newline. */
  public static String table(ContradictionScore score) {
    StringBuilder table = new StringBuilder();
    rows(table, "signs", score.verdicts());
    rows(table, "majority", score.majority());
    rows(table, "always", score.always());
    rows(table, "overlap", score.overlap());
    score
        .bySign()
        .forEach(
            (kind, counts) ->
                table.append(
                    Figures.format(
                        "%-9s %s\n", kind, Figures.share(counts.right(), counts.called()))));
    Counts all = score.verdicts().all();
    return table
        .append(Figures.format("pairs %d   contradictory %d\n", all.pairs(), all.contradictory()))
        .toString();
  }

  private static void rows(StringBuilder table, String name, Halves halves) {
    row(table, name, "all", halves.all());
    row(table, "", "odd", halves.odd());
    row(table, "", "even", halves.even());
  }

  private static void row(StringBuilder table, String name, String half, Counts counts) {
    table.append(
        Figures.format(
            "%-9s %-5s %s  accuracy %s\n",
            name, half, Figures.rate(counts.rate()), Figures.threeDigits(counts.accuracy())));
  }

  /** Returns what to look at, one finding a line; empty where nothing is wrong. */
  public static String findings(ContradictionScore score) {
    return score.findings().stream()
        .map(Finding::line)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** Returns one object: the rates of the signs, then either half, then the baselines. */
  public static String json(ContradictionScore score) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    put(json, score.verdicts().all());
    put(json.putObject("odd"), score.verdicts().odd());
    put(json.putObject("even"), score.verdicts().even());
    ObjectNode baselines = json.putObject("baselines");
    baseline(baselines.putObject("majority"), score.majority());
    baseline(baselines.putObject("always"), score.always());
    baseline(baselines.putObject("overlap"), score.overlap());
    ObjectNode signs = json.putObject("signs");
    score
        .bySign()
        .forEach(
            (kind, counts) ->
                signs.putObject(kind).put("shown", counts.called()).put("right", counts.right()));
    return json.toString();
  }

  private static void baseline(ObjectNode json, Halves halves) {
    put(json, halves.all());
    put(json.putObject("odd"), halves.odd());
    put(json.putObject("even"), halves.even());
  }

  private static void put(ObjectNode json, Counts counts) {
    json.put("precision", counts.rate().precision());
    json.put("recall", counts.rate().recall());
    json.put("f1", counts.rate().f1());
    json.put("accuracy", counts.accuracy());
    json.put("pairs", counts.pairs());
    json.put("contradictory", counts.contradictory());
  }
}
