package org.pactwatch.eval.claims;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.pactwatch.eval.Figures;
import org.pactwatch.eval.Rate;

/** Writes a score as a table for people or as one JSON object for programs. */
public final class ClaimScoreText {
  private ClaimScoreText() {}

  /** Returns the table: counts by type, then rates, roles, slots and spans; ends with a newline. */
  public static String table(ClaimScore score) {
    StringBuilder text = new StringBuilder("type         gold found extra\n");
    score
        .byType()
        .forEach(
            (type, count) ->
                text.append(
                    Figures.format(
                        "%-12s %4d %5d %5d\n", type, count.gold(), count.found(), count.extra())));
    ClaimScore.Totals totals = score.totals();
    text.append("lenient  " + Figures.rate(score.lenient()))
        .append(
            Figures.format(
                "   (%d/%d gold, %d extra, %d optional)\n",
                totals.matched(), totals.gold(), totals.extra(), totals.optional()))
        .append("strict   " + Figures.rate(score.strict()) + "\n")
        .append(roles(score.roleRate()))
        .append("slots    ")
        .append(
            score.slots().entrySet().stream()
                .map(
                    slot ->
                        Figures.format(
                            "%s %d/%d",
                            slot.getKey(), slot.getValue().right(), slot.getValue().asked()))
                .collect(Collectors.joining("  ")));
    ClaimScore.EvidenceCount evidence = score.evidence();
    return text.append(
            Figures.format(
                "\nspans exact %d/%d   claims from trap text %d\n",
                evidence.spansExact(), evidence.spans(), evidence.trapped()))
        .toString();
  }

  /** Returns what to look at, one finding a line; empty where nothing is wrong. */
  public static String findings(ClaimScore score) {
    return score.findings().stream()
        .map(finding -> finding.line() + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Returns one JSON object: {@code lenient_f1} and {@code strict_f1} from 0 to 1, {@code
   * spans_exact} the number of spans whose words stand at their offsets, {@code spans} the number
   * of all, {@code trapped} the number of claims from trap words.
   */
  public static String json(ClaimScore score) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("lenient_f1", score.lenient().f1());
    json.put("strict_f1", score.strict().f1());
    json.put("spans_exact", score.evidence().spansExact());
    json.put("spans", score.evidence().spans());
    json.put("trapped", score.evidence().trapped());
    return json.toString();
  }

  private static String roles(Rate rate) {
    return "roles    P "
        + Figures.threeDigits(rate.precision())
        + "  R "
        + Figures.threeDigits(rate.recall())
        + "\n";
  }
}
