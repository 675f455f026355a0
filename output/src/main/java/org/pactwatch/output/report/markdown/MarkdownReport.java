package org.pactwatch.output.report.markdown;

import static org.pactwatch.output.report.markdown.Markdown.anchor;
import static org.pactwatch.output.report.markdown.Markdown.link;
import static org.pactwatch.output.report.markdown.Markdown.plain;

import java.util.List;
import java.util.stream.Collectors;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.output.report.content.ClaimEntry;
import org.pactwatch.output.report.content.Days;
import org.pactwatch.output.report.content.Edition;
import org.pactwatch.output.report.content.Excerpt;
import org.pactwatch.output.report.content.Heading;
import org.pactwatch.output.report.content.Key;
import org.pactwatch.output.report.content.LineEntry;
import org.pactwatch.output.report.content.Source;
import org.pactwatch.output.report.content.Step;

/** An edition as Markdown. */
public final class MarkdownReport {
  private final Edition edition;
  private final Markdown markdown;

  private MarkdownReport(Edition edition, Appendable out) {
    this.edition = edition;
    this.markdown = new Markdown(out);
  }

  /**
   * Writes the report.
   *
   * @throws java.io.UncheckedIOException if the output cannot be written
   */
  public static void write(Edition edition, Appendable out) {
    new MarkdownReport(edition, out).write();
  }

  private void write() {
    markdown.line("# " + plain(Heading.report())).blank();
    markdown.line("**" + plain(Heading.subtitle(edition)) + "**").blank();
    Heading.lead(edition).forEach(sentence -> markdown.line(plain(sentence)));
    markdown.blank();
    for (Heading heading : Heading.values()) {
      markdown.line(
          "- " + link(heading.shortTitle(), heading.anchor()) + ": " + heading.size(edition));
    }
    markdown.line("- " + link(Key.TITLE, Key.anchor()));
    for (Heading heading : Heading.values()) {
      markdown.blank().line(anchor(heading.anchor())).blank();
      markdown.line("## " + plain(heading.title(edition))).blank();
      markdown.line(plain(heading.explanation())).blank();
      if (heading.size(edition) == 0) {
        markdown.line(plain(heading.nothing()));
      }
      section(heading);
    }
    key();
    markdown.blank().line("---").blank().line(plain(Heading.COLOPHON));
  }

  private void key() {
    markdown.blank().line(anchor(Key.anchor())).blank();
    markdown.line("## " + plain(Key.TITLE)).blank();
    markdown.line(plain(Key.LINE)).blank();
    Key.stages().forEach(stage -> fact(Key.word(stage), Key.meaning(stage)));
    for (Standing.Level level : Standing.Level.values()) {
      fact(level.toString(), Key.meaning(level));
    }
  }

  private void section(Heading heading) {
    switch (heading) {
      case IN_FORCE -> groups(edition.inForce());
      case HAPPENED -> groups(edition.happened());
      case INTENDED -> groups(edition.intended());
      case CONFLICTS -> edition.conflicts().forEach(this::conflict);
      case DOUBTFUL -> groups(edition.doubtful());
      case NOTES -> edition.notes().forEach(this::note);
      case STATEMENTS -> edition.speakers().forEach(this::speaker);
      case SOURCES -> edition.sources().forEach(this::source);
      case PROBLEMS -> edition.problems().forEach(problem -> markdown.line("- " + plain(problem)));
    }
  }

  private void groups(List<Edition.Group> groups) {
    for (Edition.Group group : groups) {
      markdown.line("### " + plain(group.title())).blank();
      group.lines().forEach(this::line);
    }
  }

  private void line(LineEntry line) {
    markdown.line(anchor(line.anchor())).blank();
    markdown.line("#### " + plain(line.headline())).blank();
    String when = line.when().map(days -> " (" + plain(days) + ")").orElse("");
    markdown.line(
        plain(line.kind())
            + when
            + ": **"
            + line.status()
            + "**, **"
            + line.level()
            + "**, "
            + Heading.counted(line.claims().size(), "claim")
            + (line.origins().isEmpty()
                ? ", no source named"
                : ", told by " + plain(String.join(", ", line.origins()))));
    markdown.blank();
    line.reasons().forEach(reason -> markdown.line("- " + plain(reason)));
    markdown.blank();
    if (line.steps().size() == 1) {
      markdown.line(plain(line.steps().get(0).sentence()));
    } else {
      history(line);
    }
    markdown.blank();
    line.claims().forEach(this::claim);
  }

  private void history(LineEntry line) {
    markdown.line("| Day | Status | Whose word | Day told as |");
    markdown.line("|---|---|---|---|");
    line.steps().forEach(this::step);
  }

  private void step(Step step) {
    markdown.line(
        "| "
            + step.day().map(Days::of).orElse("–")
            + " | "
            + step.status()
            + " | "
            + link(step.who(), step.claim())
            + " | "
            + plain(step.basis())
            + " |");
  }

  private void claim(ClaimEntry claim) {
    markdown.line(anchor(claim.anchor())).blank();
    claim.reason().ifPresent(inLine -> head(claim));
    quotation(claim);
    claim.also().forEach(also -> markdown.line("Also: " + marked(also)).blank());
    for (ClaimEntry.Fact fact : claim.facts()) {
      fact(fact.label(), fact.value());
    }
    claim.reason().ifPresent(reason -> fact("In this line", reason));
    fact("Rule", claim.rule());
    fact("Claim", claim.id());
    markdown.blank();
  }

  private void head(ClaimEntry claim) {
    markdown.line("**" + claim.status() + "**: " + plain(claim.who())).blank();
  }

  private void fact(String label, String value) {
    markdown.line("- " + plain(label) + ": " + plain(value));
  }

  private void quotation(ClaimEntry claim) {
    quotation(claim.excerpt());
    markdown.line("— " + link(claim.citation(), claim.source())).blank();
  }

  private void quotation(Excerpt excerpt) {
    markdown.line("> " + excerpt(excerpt)).blank();
  }

  private static String excerpt(Excerpt excerpt) {
    return spaced(excerpt.before(), true) + marked(excerpt) + spaced(excerpt.after(), false);
  }

  private static String marked(Excerpt excerpt) {
    return "<mark>" + plain(excerpt.words()) + "</mark>";
  }

  /** Text beside the marked words keeps the space towards them. */
  private static String spaced(String text, boolean before) {
    if (text.isBlank()) {
      return "";
    }
    char edge = text.charAt(before ? text.length() - 1 : 0);
    boolean space = Character.isWhitespace(edge) || Character.isSpaceChar(edge);
    String plain = plain(text);
    if (!space) {
      return plain;
    }
    return before ? plain + " " : " " + plain;
  }

  private void conflict(Edition.Conflict conflict) {
    markdown.line("### " + link(conflict.headline(), conflict.line())).blank();
    markdown.line(plain(conflict.sentence())).blank();
    for (ClaimEntry claim : List.of(conflict.first(), conflict.second())) {
      markdown.line("**" + claim.status() + "**: " + link(claim.who(), claim.anchor())).blank();
      quotation(claim);
    }
  }

  private void note(Edition.Note note) {
    markdown.line(plain(note.message())).blank();
    quotation(note.excerpt());
    markdown.line("— " + link(note.citation(), note.source())).blank();
  }

  private void speaker(Edition.Speaker speaker) {
    markdown.line("### " + plain(speaker.name())).blank();
    speaker.statements().forEach(this::claim);
  }

  private void source(Source source) {
    markdown.line(anchor(source.anchor())).blank();
    markdown.line("### " + plain(source.title().orElse(source.id()))).blank();
    fact("Document", source.id() + ", " + source.state());
    source.facts().forEach(fact -> fact(fact.label(), fact.value()));
    source
        .copyOf()
        .ifPresent(
            link -> markdown.line("- The same bytes as " + link(link.text(), link.anchor())));
    for (Source.CutGroup group : source.cuts()) {
      markdown.blank().line("Set apart: " + plain(group.reason())).blank();
      group.parts().forEach(part -> fact(part.rule(), part.beginning()));
    }
    for (Source.Paragraph paragraph : source.paragraphs()) {
      markdown.blank().line("> " + pieces(paragraph));
    }
    markdown.blank();
  }

  private static String pieces(Source.Paragraph paragraph) {
    return paragraph.pieces().stream()
        .map(
            piece ->
                piece.evidence() ? "<mark>" + plain(piece.text()) + "</mark>" : plain(piece.text()))
        .collect(Collectors.joining(" "));
  }
}
