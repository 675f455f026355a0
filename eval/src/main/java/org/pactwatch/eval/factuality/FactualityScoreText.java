package org.pactwatch.eval.factuality;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.pactwatch.eval.Figures;
import org.pactwatch.eval.Rate;
import org.pactwatch.eval.factuality.FactualityScore.Count;
import org.pactwatch.model.claim.Status;

/** Writes a score as a table for people or as one JSON object for programs. */
public final class FactualityScoreText {
  private FactualityScoreText() {}

  /** Returns the table: counts and rates by class, then over all; ends with a newline. */
  public static String table(FactualityScore score) {
    StringBuilder text =
        new StringBuilder(
            "class         gold found  told right      P     R    F1   all R    F1\n");
    score.byClass().forEach((outcome, count) -> text.append(row(outcome, count)));
    Count total = score.total();
    return text.append("found     " + Figures.share(total.found(), total.gold()) + "\n")
        .append("accuracy  " + Figures.share(total.right(), total.found()) + "\n")
        .append("source    " + Figures.share(score.sources(), total.found()) + "\n")
        .append("macro F1  " + Figures.threeDigits(score.macroF1()) + "   of events found")
        .append(without(score, Count::found))
        .append("macro F1  " + Figures.threeDigits(score.macroF1OfAll()) + "   of all events")
        .append(without(score, Count::gold))
        .toString();
  }

  /** Returns what to look at, one finding a line; empty where nothing is wrong. */
  public static String findings(FactualityScore score) {
    return score.findings().stream()
        .map(finding -> finding.line() + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Returns one JSON object: {@code macro_f1} and {@code accuracy} over the events found, {@code
   * macro_f1_all} over all, {@code source} the share of events found with the right innermost
   * speaker, all from 0 to 1; {@code found} the number of events found, {@code events} of all.
   */
  public static String json(FactualityScore score) {
    Count total = score.total();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("macro_f1", score.macroF1());
    json.put("macro_f1_all", score.macroF1OfAll());
    json.put("accuracy", score.accuracy());
    json.put("source", Figures.ratio(score.sources(), total.found()));
    json.put("found", total.found());
    json.put("events", total.gold());
    return json.toString();
  }

  private static String row(Status outcome, Count count) {
    Rate rate = count.rate();
    Rate all = count.rateOfAll();
    return Figures.format(
        "%-13s %4d %5d %5d %5d  %s %s %s   %s %s\n",
        outcome,
        count.gold(),
        count.found(),
        count.told(),
        count.right(),
        Figures.threeDigits(rate.precision()),
        Figures.threeDigits(rate.recall()),
        Figures.threeDigits(rate.f1()),
        Figures.threeDigits(all.recall()),
        Figures.threeDigits(all.f1()));
  }

  private static String without(FactualityScore score, ToIntFunction<Count> events) {
    List<Status> rare = score.rare(events);
    if (rare.isEmpty()) {
      return "\n";
    }
    String names = rare.stream().map(Status::toString).collect(Collectors.joining(", "));
    return ", without " + names + " (fewer than " + FactualityScore.LEAST_GOLD + ")\n";
  }
}
