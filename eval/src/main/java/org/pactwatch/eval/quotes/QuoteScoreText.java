package org.pactwatch.eval.quotes;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.pactwatch.eval.Figures;
import org.pactwatch.eval.Rate;
import org.pactwatch.eval.quotes.QuoteScore.Count;

/** Writes a score as a table for people or as one JSON object for programs. */
public final class QuoteScoreText {
  private QuoteScoreText() {}

  /** Returns the table: counts and rates by kind, then over all; ends with a newline. */
  public static String table(QuoteScore score) {
    StringBuilder text =
        new StringBuilder(
            "kind      gold loose strict extra   loose P     R    F1   strict P     R    F1\n");
    score.byKind().forEach((kind, count) -> text.append(row(kind, count)));
    Count total = score.total();
    return text.append("loose    " + Figures.rate(total.looseRate()))
        .append(
            Figures.format(
                "   (%d/%d gold, %d extra, %d optional)\n",
                total.loose(), total.gold(), total.extra(), score.optional()))
        .append("strict   " + Figures.rate(total.strictRate()) + "\n")
        .append("speaker  " + Figures.share(score.matches().speaker(), total.loose()) + "\n")
        .append("kind     " + Figures.share(score.matches().kind(), total.loose()) + "\n")
        .append("cue      " + Figures.share(score.matches().cue(), total.loose()) + "\n")
        .toString();
  }

  /** Returns what to look at, one finding a line; empty where nothing is wrong. */
  public static String findings(QuoteScore score) {
    return score.findings().stream()
        .map(finding -> finding.line() + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Returns one JSON object: {@code loose_f1}, {@code strict_f1}, {@code speaker}, {@code kind} and
   * {@code cue} from 0 to 1, the last three over loose matches; {@code gold} the number of
   * quotations asked for, {@code found} of those found, {@code extra} of those that match nothing.
   */
  public static String json(QuoteScore score) {
    Count total = score.total();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("loose_f1", total.looseRate().f1());
    json.put("strict_f1", total.strictRate().f1());
    json.put("speaker", Figures.ratio(score.matches().speaker(), total.loose()));
    json.put("kind", Figures.ratio(score.matches().kind(), total.loose()));
    json.put("cue", Figures.ratio(score.matches().cue(), total.loose()));
    json.put("gold", total.gold());
    json.put("found", total.loose());
    json.put("extra", total.extra());
    return json.toString();
  }

  private static String row(String kind, Count count) {
    Rate loose = count.looseRate();
    Rate strict = count.strictRate();
    return Figures.format(
        "%-9s %4d %5d %6d %5d     %s %s %s      %s %s %s\n",
        kind,
        count.gold(),
        count.loose(),
        count.strict(),
        count.extra(),
        Figures.threeDigits(loose.precision()),
        Figures.threeDigits(loose.recall()),
        Figures.threeDigits(loose.f1()),
        Figures.threeDigits(strict.precision()),
        Figures.threeDigits(strict.recall()),
        Figures.threeDigits(strict.f1()));
  }
}
