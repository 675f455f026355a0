package org.pactwatch.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Header;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.text.Span;

/** A document for people: its text, what was cut and why, and all that was found in it. */
public final class DocumentText {
  private final Labels labels;

  public DocumentText(Labels labels) {
    this.labels = labels;
  }

  /** Returns the whole document. */
  public String of(ArticleReading reading) {
    String original = reading.article().original();
    Annotations found = reading.annotations();
    StringBuilder text = new StringBuilder();
    text.append(reading.article().id()).append("  ").append(reading.state()).append('\n');
    text.append(header(reading)).append("\ntext, and what was cut\n");
    pieces(original, found).forEach(piece -> text.append(piece.text).append('\n'));
    section(text, "mentions", found.mentions().stream().map(one -> mention(original, one)));
    section(text, "times", found.times().stream().map(one -> time(original, one)));
    section(text, "quotes", found.quotes().stream().map(one -> quote(original, one)));
    section(text, "claims", reading.claims().stream().map(DocumentText::claim));
    section(
        text,
        "remarks",
        found.remarks().stream().map(one -> at(one.span()) + one.code() + "  " + one.message()));
    section(text, "problems", reading.problems().stream().map(Problem::line));
    return text.toString();
  }

  private String header(ArticleReading reading) {
    Header header = reading.header();
    Fields fields = new Fields();
    fields.add(
        "published",
        header
            .published()
            .map(day -> day.day() + " (" + day.basis().name().toLowerCase(Locale.ROOT) + ")")
            .orElse("unknown"));
    fields.add("outlet", header.outlet().map(labels::of).orElse("unknown"));
    fields.add("agencies", labels.of(header.agencies()));
    fields.add("language", header.language());
    fields.add("digest", reading.article().digest().hex());
    fields.add("read by", reading.version());
    return fields.text();
  }

  private record Piece(Span span, String text) {}

  private static List<Piece> pieces(String original, Annotations found) {
    List<Piece> pieces = new ArrayList<>();
    for (Annotations.Section section : found.sections()) {
      String part = section.part().equals("body") ? "" : "[" + section.part() + "] ";
      pieces.add(new Piece(section.span(), "  " + part + Context.oneLine(section.text())));
    }
    for (Annotations.Cut cut : found.cuts()) {
      pieces.add(
          new Piece(
              cut.span(),
              "- cut: "
                  + cut.reason()
                  + " ("
                  + cut.rule()
                  + ")  "
                  + Context.oneLine(cut.span().of(original).strip())));
    }
    pieces.sort(Comparator.comparing(Piece::span).thenComparing(Piece::text));
    return pieces;
  }

  private String mention(String original, Annotations.Mention mention) {
    return at(mention.span())
        + words(original, mention.span())
        + "  "
        + mention.form()
        + "  "
        + labels.of(mention.entities())
        + mention.represents().map(state -> " for " + labels.of(state)).orElse("");
  }

  private static String time(String original, Annotations.Time time) {
    return at(time.span())
        + words(original, time.span())
        + "  "
        + time.type()
        + "  "
        + time.value().map(DocumentText::value).orElse("unresolved")
        + "  "
        + time.rule();
  }

  private static String value(TimeValue value) {
    return value.value() + " (" + value.precision() + ", anchor " + value.anchor() + ")";
  }

  private String quote(String original, Annotations.Quote quote) {
    Optional<String> cue = quote.cue().map(span -> words(original, span));
    return at(quote.parts().get(0))
        + quote.kind()
        + "  "
        + (quote.speakers().isEmpty() ? "nobody named" : labels.of(quote.speakers()))
        + (quote.via().isEmpty() ? "" : " via " + labels.of(quote.via()))
        + cue.map(said -> "  " + said + " [" + quote.cueName().orElse("") + "]").orElse("")
        + "  "
        + quote.parts().stream()
            .map(part -> words(original, part))
            .collect(Collectors.joining(" … "))
        + "  "
        + quote.rule();
  }

  private static String claim(Claim claim) {
    return at(claim.grounds().evidence().span())
        + ClaimText.title(claim)
        + "  "
        + claim.proposition().roles().byRole().entrySet().stream()
            .map(role -> role.getKey() + " " + role.getValue())
            .collect(Collectors.joining(", "))
        + "  "
        + claim.grounds().rule();
  }

  private static String words(String original, Span span) {
    return "«" + Context.oneLine(span.of(original)) + "»";
  }

  private static String at(Span span) {
    return span.start() + "–" + span.end() + "  ";
  }

  private static void section(StringBuilder text, String title, Stream<String> rows) {
    List<String> all = rows.toList();
    if (!all.isEmpty()) {
      text.append('\n').append(title).append('\n');
      all.forEach(row -> text.append("  ").append(row).append('\n'));
    }
  }
}
