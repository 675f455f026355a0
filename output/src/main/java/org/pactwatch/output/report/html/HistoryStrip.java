package org.pactwatch.output.report.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.output.report.content.Days;
import org.pactwatch.output.report.content.Key;
import org.pactwatch.output.report.content.Step;

/**
 * A line's life as a small drawing: time from left to right, one lane for each stage, the furthest
 * on top. Its table says the same in words, so that the drawing is silent for a screen reader.
 */
final class HistoryStrip {
  private static final int LANE = 22;
  private static final int SIGN = 12;
  // Signs stand whole inside the drawing at both ends.
  private static final double MARGIN = 2.5;

  private final Html html;

  HistoryStrip(Html html) {
    this.html = html;
  }

  /** Draws the dated steps; nothing where they all fall on one day. */
  void draw(List<Step> steps) {
    List<Step> dated = steps.stream().filter(step -> step.day().isPresent()).toList();
    TreeSet<LocalDate> days = new TreeSet<>();
    dated.forEach(step -> days.add(step.day().orElseThrow()));
    if (days.size() < 2) {
      return;
    }
    TreeSet<Stage> lanes = new TreeSet<>(Comparator.reverseOrder());
    dated.forEach(step -> lanes.add(step.stage()));
    List<Stage> order = List.copyOf(lanes);
    html.block(
        "div",
        Attributes.style("strip").and("aria-hidden", "true"),
        () -> {
          html.element(
              "div",
              Attributes.style("lanes"),
              () -> order.forEach(stage -> html.element("span", Key.word(stage))));
          html.element(
              "svg",
              Attributes.of("width", "100%").and("height", String.valueOf(LANE * order.size())),
              () -> drawing(dated, order, days.first(), days.last()));
          html.element(
              "div",
              Attributes.style("ends"),
              () -> {
                html.element("span", Days.of(days.first()));
                html.element("span", Days.of(days.last()));
              });
        });
  }

  private void drawing(List<Step> steps, List<Stage> lanes, LocalDate first, LocalDate last) {
    for (int lane = 0; lane < lanes.size(); lane++) {
      String y = String.valueOf(lane * LANE + LANE / 2);
      html.element(
          "line", Attributes.of("x1", "0").and("x2", "100%").and("y1", y).and("y2", y), "");
    }
    double length = ChronoUnit.DAYS.between(first, last);
    for (Step step : steps) {
      double share = ChronoUnit.DAYS.between(first, step.day().orElseThrow()) / length;
      int y = lanes.indexOf(step.stage()) * LANE + (LANE - SIGN) / 2;
      html.element(
          "svg",
          Attributes.of("x", percent(MARGIN + share * (100 - 2 * MARGIN)))
              .and("y", String.valueOf(y))
              .and("overflow", "visible")
              .and("class", "stage-" + Marks.name(step.stage())),
          () ->
              html.element(
                  "use",
                  Marks.use(Marks.name(step.stage()))
                      .and("x", String.valueOf(-SIGN / 2))
                      .and("width", String.valueOf(SIGN))
                      .and("height", String.valueOf(SIGN)),
                  ""));
    }
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
