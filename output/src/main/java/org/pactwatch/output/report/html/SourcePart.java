package org.pactwatch.output.report.html;

import org.pactwatch.output.report.content.Heading;
import org.pactwatch.output.report.content.Source;

/** Shows documents: where they come from, what was set apart, and their text where asked for. */
final class SourcePart {
  private final Html html;
  private final LinePart lines;

  SourcePart(Html html, LinePart lines) {
    this.html = html;
    this.lines = lines;
  }

  void source(Source source) {
    html.block(
        "details",
        Attributes.style("source").and("id", source.anchor()),
        () -> {
          html.element(
              "summary",
              () -> {
                html.element(
                    "h3", Attributes.of("dir", "auto"), source.title().orElse(source.id()));
                html.element(
                    "span", Attributes.style("count"), source.id() + ", " + source.state());
              });
          html.block("div", Attributes.style("inside"), () -> inside(source));
        });
  }

  private void inside(Source source) {
    html.element(
        "dl",
        Attributes.style("facts"),
        () -> source.facts().forEach(fact -> lines.fact(fact.label(), fact.value())));
    source
        .copyOf()
        .ifPresent(
            link ->
                html.element(
                    "p",
                    () -> {
                      html.text("The same bytes as ");
                      html.element("a", Attributes.link(link.anchor()), link.text());
                      html.text(", whose claims count.");
                    }));
    if (!source.cuts().isEmpty()) {
      html.element("h4", "Set apart, not read as article");
      source.cuts().forEach(this::cuts);
    }
    if (!source.paragraphs().isEmpty()) {
      html.element("h4", "The article");
      html.block(
          "div", Attributes.style("text"), () -> source.paragraphs().forEach(this::paragraph));
    }
  }

  private void cuts(Source.CutGroup group) {
    html.element("h5", group.reason() + " (" + Heading.counted(group.parts().size(), "part") + ")");
    html.element(
        "ul",
        Attributes.style("cuts"),
        () ->
            group
                .parts()
                .forEach(
                    part ->
                        html.element(
                            "li",
                            () -> {
                              html.element("q", Attributes.of("dir", "auto"), part.beginning());
                              html.text(" ");
                              html.element("code", part.rule());
                            })));
  }

  private void paragraph(Source.Paragraph paragraph) {
    html.element(
        "p",
        Attributes.style("part-" + paragraph.part()).and("dir", "auto"),
        () ->
            paragraph
                .pieces()
                .forEach(
                    piece -> {
                      if (piece.evidence()) {
                        html.element("mark", piece.text());
                      } else {
                        html.text(piece.text());
                      }
                    }));
  }
}
