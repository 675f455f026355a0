package org.pactwatch.output.report.html;

import java.util.List;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Status;

/**
 * Small labelled signs: a shape and a word, so that colour is never needed. Shapes are drawn once
 * and referred to.
 */
final class Marks {
  private static final String VIEW = "0 0 12 12";

  private final Html html;

  Marks(Html html) {
    this.html = html;
  }

  /** The shapes, to stand on the page once before they are used. */
  void shapes() {
    html.block(
        "svg",
        Attributes.style("shapes").and("aria-hidden", "true").and("width", "0").and("height", "0"),
        () -> {
          shape("real", path("M6 1.2a4.8 4.8 0 1 0 .01 0z"));
          shape("intended", path("M6 1.2a4.8 4.8 0 0 0 0 9.6z"), ring());
          shape("open", ring());
          shape("against", line("M2.2 2.2l7.6 7.6M9.8 2.2l-7.6 7.6"));
          shape("reported", line("M2 6h8"));
          shape("claimed", dot("6", "6"));
          shape("agreed", dot("3", "6"), dot("9", "6"), line("M3 6h6"));
          shape("corroborated", dot("6", "2.8"), dot("2.6", "8.8"), dot("9.4", "8.8"));
          shape("disputed", path("M5.2 1.8v8.4L.8 6zM6.8 1.8v8.4L11.2 6z"));
          shape("denied", line("M2.2 2.2l7.6 7.6M9.8 2.2l-7.6 7.6"));
        });
  }

  /** The sign of a stage and, in its place for words, what it says. */
  void stage(Stage stage, String word) {
    chip("stage-" + name(stage), name(stage), word, "");
  }

  void status(Status status, Stage stage) {
    chip("stage-" + name(stage), name(stage), status.toString(), "");
  }

  void standing(Standing.Level level) {
    chip("standing", level.toString(), level.toString(), "Standing: ");
  }

  static String name(Stage stage) {
    return switch (stage) {
      case REAL -> "real";
      case INTENDED -> "intended";
      case OPEN -> "open";
      case AGAINST -> "against";
    };
  }

  static Attributes use(String shape) {
    return Attributes.link("mark-" + shape);
  }

  private void chip(String style, String shape, String word, String spoken) {
    html.element(
        "span",
        Attributes.style("chip " + style),
        () -> {
          html.element(
              "svg",
              Attributes.of("viewBox", VIEW).and("aria-hidden", "true"),
              () -> html.element("use", use(shape), ""));
          if (!spoken.isEmpty()) {
            html.element("span", Attributes.style("spoken"), spoken);
          }
          html.text(word);
        });
  }

  private void shape(String name, Shape... parts) {
    html.element(
        "symbol",
        Attributes.of("id", "mark-" + name).and("viewBox", VIEW),
        () -> List.of(parts).forEach(part -> html.element(part.element, part.attributes, "")));
  }

  private static Shape path(String path) {
    return new Shape("path", Attributes.of("d", path).and("fill", "currentColor"));
  }

  private static Shape line(String path) {
    return new Shape("path", stroked(Attributes.of("d", path)));
  }

  private static Shape ring() {
    return new Shape("circle", stroked(Attributes.of("cx", "6").and("cy", "6").and("r", "4.1")));
  }

  private static Shape dot(String x, String y) {
    return new Shape(
        "circle", Attributes.of("cx", x).and("cy", y).and("r", "2.1").and("fill", "currentColor"));
  }

  private static Attributes stroked(Attributes attributes) {
    return attributes.and("fill", "none").and("stroke", "currentColor").and("stroke-width", "1.5");
  }

  /** An element of a drawing. */
  private record Shape(String element, Attributes attributes) {}
}
