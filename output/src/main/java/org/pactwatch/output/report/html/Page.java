package org.pactwatch.output.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.output.report.content.Edition;
import org.pactwatch.output.report.content.Heading;
import org.pactwatch.output.report.content.Key;

/**
 * An edition as one HTML page that needs nothing outside itself: its style and script stand in it,
 * and its security policy allows those two and no request at all. Without a script it shows the
 * same.
 */
public final class Page {
  private final Edition edition;
  private final Html html;
  private final LinePart lines;
  private final Marks marks;

  private Page(Edition edition, Appendable out) {
    this.edition = edition;
    this.html = new Html(out);
    this.lines = new LinePart(html);
    this.marks = new Marks(html);
  }

  /**
   * Writes the page.
   *
   * @throws UncheckedIOException if the output cannot be written
   */
  public static void write(Edition edition, Appendable out) {
    new Page(edition, out).write();
  }

  private void write() {
    html.doctype();
    html.element(
        "html",
        Attributes.of("lang", "en"),
        () -> {
          head();
          html.block("body", Attributes.none(), this::body);
        });
  }

  private void head() {
    String style = resource("page.css");
    String script = resource("page.js");
    html.block(
        "head",
        Attributes.none(),
        () -> {
          html.empty("meta", Attributes.of("charset", "utf-8"));
          html.empty(
              "meta",
              Attributes.of("http-equiv", "Content-Security-Policy")
                  .and(
                      "content",
                      "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
                          + hash(style)
                          + "; script-src "
                          + hash(script)));
          html.empty(
              "meta",
              Attributes.of("name", "viewport")
                  .and("content", "width=device-width, initial-scale=1"));
          html.empty("meta", Attributes.of("name", "color-scheme").and("content", "light dark"));
          html.element("title", Heading.report() + ", " + Heading.subtitle(edition));
          html.verbatim("style", style);
        });
  }

  private void body() {
    marks.shapes();
    html.element("a", Attributes.link("content").and("class", "skip"), "Skip to the content");
    html.block("header", Attributes.style("masthead"), this::masthead);
    html.block("nav", Attributes.of("aria-labelledby", "contents"), this::contents);
    html.block(
        "main",
        Attributes.of("id", "content"),
        () -> {
          sections();
          key();
        });
    html.block("footer", Attributes.none(), () -> html.element("p", Heading.COLOPHON));
    html.verbatim("script", resource("page.js"));
  }

  private void masthead() {
    html.element("p", Attributes.style("name"), "pactwatch");
    html.element("h1", Heading.report());
    html.element("p", Attributes.style("subtitle"), Heading.subtitle(edition));
    html.element("p", String.join(" ", Heading.lead(edition)));
  }

  private void contents() {
    html.element("h2", Attributes.of("id", "contents"), "Contents");
    html.element(
        "ol",
        () -> {
          for (Heading heading : Heading.values()) {
            html.element(
                "li",
                () -> {
                  html.element("a", Attributes.link(heading.anchor()), heading.shortTitle());
                  html.text(" ");
                  html.element(
                      "span", Attributes.style("count"), String.valueOf(heading.size(edition)));
                });
          }
          html.element("li", () -> html.element("a", Attributes.link(Key.anchor()), Key.TITLE));
        });
    html.block(
        "div",
        Attributes.of("id", "tools").and("hidden", "hidden"),
        () -> {
          html.element("label", Attributes.of("for", "find"), "Find lines");
          html.empty(
              "input",
              Attributes.of("id", "find").and("type", "search").and("autocomplete", "off"));
          html.element("p", Attributes.of("id", "found").and("role", "status"), "");
          html.element("button", Attributes.of("type", "button").and("id", "open"), "Open all");
          html.element("button", Attributes.of("type", "button").and("id", "close"), "Close all");
        });
  }

  private void sections() {
    for (Heading heading : Heading.values()) {
      String id = heading.anchor();
      html.block(
          "section",
          Attributes.of("aria-labelledby", id),
          () -> {
            html.element("h2", Attributes.of("id", id), heading.title(edition));
            html.element("p", Attributes.style("lead"), heading.explanation());
            if (heading.size(edition) == 0) {
              html.element("p", Attributes.style("none"), heading.nothing());
            }
            section(heading);
          });
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
      case SOURCES -> {
        SourcePart sources = new SourcePart(html, lines);
        edition.sources().forEach(sources::source);
      }
      case PROBLEMS -> problems();
    }
  }

  private void key() {
    html.block(
        "section",
        Attributes.style("key").and("aria-labelledby", Key.anchor()),
        () -> {
          html.element("h2", Attributes.of("id", Key.anchor()), Key.TITLE);
          html.element("p", Attributes.style("lead"), Key.LINE);
          html.element("h3", "Status");
          html.element(
              "dl",
              () -> {
                for (Stage stage : Key.stages()) {
                  meaning(() -> marks.stage(stage, Key.word(stage)), Key.meaning(stage));
                }
              });
          html.element("h3", "Standing");
          html.element(
              "dl",
              () -> {
                for (Standing.Level level : Standing.Level.values()) {
                  meaning(() -> marks.standing(level), Key.meaning(level));
                }
              });
        });
  }

  private void meaning(Runnable mark, String meaning) {
    html.element(
        "div",
        () -> {
          html.element("dt", mark);
          html.element("dd", meaning);
        });
  }

  private void groups(List<Edition.Group> groups) {
    for (Edition.Group group : groups) {
      html.block(
          "div",
          Attributes.style("group"),
          () -> {
            html.element("h3", group.title());
            group.lines().forEach(lines::line);
          });
    }
  }

  private void conflict(Edition.Conflict conflict) {
    html.block(
        "div",
        Attributes.style("conflict"),
        () -> {
          html.element(
              "h3", () -> html.element("a", Attributes.link(conflict.line()), conflict.headline()));
          html.element("p", Attributes.style("sentence"), conflict.sentence());
          html.block(
              "div",
              Attributes.style("sides"),
              () -> {
                lines.brief(conflict.first());
                lines.brief(conflict.second());
              });
        });
  }

  private void note(Edition.Note note) {
    html.block(
        "div",
        Attributes.style("note"),
        () -> {
          html.element("p", note.message());
          html.element(
              "figure",
              () -> {
                lines.quotation(note.excerpt());
                html.element(
                    "figcaption",
                    () -> html.element("a", Attributes.link(note.source()), note.citation()));
              });
        });
  }

  private void speaker(Edition.Speaker speaker) {
    html.block(
        "details",
        Attributes.style("speaker"),
        () -> {
          html.element(
              "summary",
              () -> {
                html.element("h3", speaker.name());
                html.element(
                    "span",
                    Attributes.style("count"),
                    Heading.counted(speaker.statements().size(), "statement"));
              });
          html.block(
              "div",
              Attributes.style("inside"),
              () -> speaker.statements().forEach(lines::statement));
        });
  }

  private void problems() {
    if (edition.problems().isEmpty()) {
      return;
    }
    html.element(
        "ul",
        Attributes.style("problems"),
        () -> edition.problems().forEach(problem -> html.element("li", problem)));
  }

  /** What the security policy knows a style or script by. */
  private static String hash(String source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform carries SHA-256", missing);
    }
  }

  private static String resource(String name) {
    try (InputStream stream = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
