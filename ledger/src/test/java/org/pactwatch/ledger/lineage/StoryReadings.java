package org.pactwatch.ledger.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.State;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/** Readings of plain text as the reader makes them, without the reader: for tests. */
final class StoryReadings {
  private static final Pattern QUOTED = Pattern.compile("«([^»]*)»");

  private StoryReadings() {}

  /**
   * Returns a reading.
   *
   * @param lines the title first
   * @param things names that are found wherever they stand
   */
  static ArticleReading of(String id, Header header, List<String> lines, List<String> things) {
    String original = String.join("\n", lines);
    List<Annotations.Section> sections = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      String part = at == 0 ? "title" : "body";
      sections.add(new Annotations.Section(new Span(at, at + line.length()), line, part));
      at += line.length() + 1;
    }
    return new ArticleReading(
        Samples.article(id, original),
        "test",
        State.KEPT,
        header,
        new Annotations(
            sections,
            List.of(),
            mentions(original, things),
            List.of(),
            quotes(original),
            List.of()),
        List.of(),
        List.of());
  }

  static Header header(Optional<LocalDate> day, Optional<String> outlet, List<String> agencies) {
    return new Header(
        day.map(known -> new Published(known, Published.Basis.GIVEN)),
        outlet.map(EntityId::parse),
        agencies.stream().map(EntityId::parse).toList(),
        Optional.of("fr"));
  }

  private static List<Annotations.Mention> mentions(String original, List<String> things) {
    List<Annotations.Mention> mentions = new ArrayList<>();
    for (String thing : things) {
      Matcher name = Pattern.compile(Pattern.quote(thing)).matcher(original);
      while (name.find()) {
        mentions.add(
            new Annotations.Mention(
                new Span(name.start(), name.end()),
                "name",
                List.of(EntityId.text(thing)),
                Optional.empty()));
      }
    }
    mentions.sort((one, other) -> one.span().compareTo(other.span()));
    return mentions;
  }

  private static List<Annotations.Quote> quotes(String original) {
    List<Annotations.Quote> quotes = new ArrayList<>();
    Matcher quote = QUOTED.matcher(original);
    while (quote.find()) {
      quotes.add(
          new Annotations.Quote(
              "direct",
              List.of(new Span(quote.start(1), quote.end(1))),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              List.of(),
              "test"));
    }
    return quotes;
  }
}
