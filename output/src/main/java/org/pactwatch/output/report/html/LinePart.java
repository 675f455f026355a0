package org.pactwatch.output.report.html;

import java.util.List;
import org.pactwatch.output.report.content.ClaimEntry;
import org.pactwatch.output.report.content.Days;
import org.pactwatch.output.report.content.Excerpt;
import org.pactwatch.output.report.content.Heading;
import org.pactwatch.output.report.content.LineEntry;
import org.pactwatch.output.report.content.Step;

/** Shows lines and claims. */
final class LinePart {
  private final Html html;
  private final Marks marks;
  private final HistoryStrip strip;

  LinePart(Html html) {
    this.html = html;
    this.marks = new Marks(html);
    this.strip = new HistoryStrip(html);
  }

  /** A line that opens. */
  void line(LineEntry line) {
    html.block(
        "details",
        Attributes.style("line").and("id", line.anchor()),
        () -> {
          html.element("summary", () -> summary(line));
          html.block("div", Attributes.style("inside"), () -> inside(line));
        });
  }

  private void summary(LineEntry line) {
    html.element("span", Attributes.style("when"), line.when().orElse(""));
    html.element("h4", Attributes.of("dir", "auto"), line.headline());
    html.element("span", Attributes.style("who"), voices(line));
    html.element(
        "span",
        Attributes.style("chips"),
        () -> {
          marks.status(line.status(), Marks.stage(line.status()));
          marks.standing(line.level());
        });
  }

  /** Who vouches for it and in how many claims. */
  private static String voices(LineEntry line) {
    String claims = Heading.counted(line.claims().size(), "claim");
    return line.origins().isEmpty()
        ? claims + ", no source named"
        : claims + ", told by " + String.join(", ", line.origins());
  }

  private void inside(LineEntry line) {
    html.element("h5", "Why it is " + line.level());
    html.element(
        "ul",
        Attributes.style("reasons"),
        () -> {
          line.reasons().forEach(reason -> html.element("li", reason));
        });
    html.element("h5", "Status history");
    if (line.steps().size() == 1) {
      html.element("p", Attributes.style("only"), line.steps().get(0).sentence());
    } else {
      strip.draw(line.steps());
      history(line);
    }
    html.element("h5", line.claims().size() == 1 ? "The claim" : "The claims");
    line.claims().forEach(this::claim);
    html.element(
        "p",
        Attributes.style("address"),
        () -> html.element("a", Attributes.link(line.anchor()), "Line " + line.anchor()));
  }

  private void history(LineEntry line) {
    html.block(
        "table",
        Attributes.style("history"),
        () -> {
          html.element(
              "caption", Attributes.style("spoken"), "Status history of: " + line.headline());
          html.element(
              "thead",
              () ->
                  html.element(
                      "tr",
                      () -> {
                        for (String name : List.of("Day", "Status", "Whose word", "Day told as")) {
                          html.element("th", Attributes.of("scope", "col"), name);
                        }
                      }));
          html.element("tbody", () -> line.steps().forEach(this::step));
        });
  }

  private void step(Step step) {
    html.element(
        "tr",
        () -> {
          html.element("th", Attributes.of("scope", "row"), step.day().map(Days::of).orElse("–"));
          html.element("td", () -> marks.status(step.status(), step.stage()));
          html.element("td", () -> html.element("a", Attributes.link(step.claim()), step.who()));
          html.element("td", step.basis());
        });
  }

  /** A claim of a line with its words; its anchor stands here. */
  private void claim(ClaimEntry claim) {
    claim(claim, () -> head(claim));
  }

  /** A statement below its speaker's name; it has no status worth telling. */
  void statement(ClaimEntry statement) {
    claim(
        statement,
        () -> {
          // The words stand first.
        });
  }

  private void claim(ClaimEntry claim, Runnable head) {
    html.block(
        "article",
        Attributes.style("claim").and("id", claim.anchor()),
        () -> {
          head.run();
          quotation(claim);
          claim.also().forEach(also -> also(also));
          html.element(
              "dl",
              Attributes.style("facts"),
              () -> {
                claim.facts().forEach(fact -> fact(fact.label(), fact.value()));
                claim.reason().ifPresent(reason -> fact("In this line", reason));
                fact("Rule", claim.rule());
                fact("Claim", () -> html.element("a", Attributes.link(claim.anchor()), claim.id()));
              });
        });
  }

  /** A claim in a few words, leading to where it stands whole. */
  void brief(ClaimEntry claim) {
    html.block(
        "div",
        Attributes.style("brief"),
        () -> {
          head(claim);
          quotation(claim);
          html.element(
              "p",
              Attributes.style("address"),
              () -> html.element("a", Attributes.link(claim.anchor()), "Claim " + claim.id()));
        });
  }

  private void head(ClaimEntry claim) {
    html.element(
        "p",
        Attributes.style("head"),
        () -> {
          marks.status(claim.status(), claim.stage());
          html.text(" ");
          html.element("span", Attributes.style("who"), claim.who());
        });
  }

  private void quotation(ClaimEntry claim) {
    html.element(
        "figure",
        () -> {
          quotation(claim.excerpt());
          html.element(
              "figcaption",
              () -> html.element("a", Attributes.link(claim.source()), claim.citation()));
        });
  }

  void quotation(Excerpt excerpt) {
    html.element(
        "blockquote",
        language(excerpt),
        () -> {
          html.text(excerpt.before());
          html.element("mark", excerpt.words());
          html.text(excerpt.after());
        });
  }

  private void also(Excerpt excerpt) {
    html.element(
        "p",
        Attributes.style("also"),
        () -> {
          html.text("Also: ");
          html.element("q", language(excerpt), () -> html.element("mark", excerpt.words()));
        });
  }

  private static Attributes language(Excerpt excerpt) {
    Attributes direction = Attributes.of("dir", "auto");
    return excerpt.language().map(one -> direction.and("lang", one)).orElse(direction);
  }

  void fact(String label, String value) {
    fact(label, () -> html.text(value));
  }

  private void fact(String label, Runnable value) {
    html.element(
        "div",
        () -> {
          html.element("dt", label);
          html.element("dd", value);
        });
  }
}
