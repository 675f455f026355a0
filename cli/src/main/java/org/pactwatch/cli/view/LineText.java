package org.pactwatch.cli.view;

import java.util.List;
import java.util.Locale;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineClaim;
import org.pactwatch.ledger.line.StatusEntry;
import org.pactwatch.ledger.line.Tension;

/** A line for people: what it says, how well it stands and why, and every claim in it. */
public final class LineText {
  private final Labels labels;
  private final ClaimText claims;
  private final DecisionText decisions;

  public LineText(Labels labels, ClaimText claims, DecisionText decisions) {
    this.labels = labels;
    this.claims = claims;
    this.decisions = decisions;
  }

  /** Returns the whole line. */
  public String of(Line line) {
    StringBuilder text = new StringBuilder();
    text.append(line.id())
        .append("  ")
        .append(line.type())
        .append(' ')
        .append(line.act())
        .append("  ")
        .append(line.status())
        .append("  ")
        .append(line.standing().level())
        .append('\n')
        .append(facts(line));
    text.append("\nhistory\n");
    line.history().forEach(entry -> text.append(step(entry)));
    if (!line.tensions().isEmpty()) {
      text.append("\ntensions\n");
      line.tensions().forEach(tension -> text.append(tension(tension)));
    }
    text.append("\nclaims\n");
    for (LineClaim one : line.claims()) {
      Fields why = new Fields();
      why.add("here because", one.reason());
      text.append('\n')
          .append(ClaimText.title(one.claim()))
          .append('\n')
          .append(claims.facts(one.claim()))
          .append(claims.grounds(one.sourced()))
          .append(why.text())
          .append(decisions.on(one.claim().id()));
    }
    return text.toString();
  }

  private String facts(Line line) {
    Fields fields = new Fields();
    line.roles().byRole().forEach((role, ids) -> fields.add(role.toString(), labels.of(ids)));
    fields.add("item", labels.of(line.items()));
    fields.add("instrument", line.instrument().map(labels::of));
    fields.add("kind", line.subject().kind());
    fields.add("place", line.place().map(labels::of));
    fields.add("time", line.time());
    fields.add("standing", line.standing().level().toString());
    List<String> reasons = line.standing().reasons();
    for (int i = 0; i < reasons.size(); i++) {
      fields.add(i == 0 ? "because" : "and", reasons.get(i));
    }
    fields.add("origins", labels.of(line.standing().origins()));
    return fields.text();
  }

  private static String step(StatusEntry entry) {
    return String.format(
        Locale.ROOT,
        "  %-10s  %-9s  %-12s  %s\n",
        entry.day().map(Object::toString).orElse("-"),
        entry.basis(),
        entry.status(),
        entry.claim());
  }

  private static String tension(Tension tension) {
    return "  "
        + tension.sentence()
        + "  "
        + tension.first().id()
        + " / "
        + tension.second().id()
        + "\n";
  }
}
