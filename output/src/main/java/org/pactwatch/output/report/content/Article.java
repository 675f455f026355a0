package org.pactwatch.output.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.text.Span;

/**
 * An article's text as a reader sees it, and where the words of a claim stand in it. Offsets here
 * count the shown text; evidence counts the original.
 */
final class Article {
  private static final int AROUND = 160;
  private static final String ELLIPSIS = "…";

  private final ArticleReading reading;
  private final List<Annotations.Section> sections;
  private final List<Integer> starts = new ArrayList<>();
  private final String text;

  Article(ArticleReading reading) {
    this.reading = reading;
    this.sections = sections(reading);
    StringBuilder all = new StringBuilder();
    for (Annotations.Section section : sections) {
      starts.add(all.length());
      all.append(section.text()).append('\n');
    }
    this.text = all.toString();
  }

  ArticleReading reading() {
    return reading;
  }

  List<Annotations.Section> sections() {
    return sections;
  }

  /** Where a section stands in the shown text, without its line end. */
  Span place(int section) {
    return new Span(
        starts.get(section), starts.get(section) + sections.get(section).text().length());
  }

  /** The title as the text has it, else as the source declares it. */
  Optional<String> title() {
    return sections.stream()
        .filter(section -> section.part().equals("title"))
        .map(Annotations.Section::text)
        .findFirst()
        .or(() -> reading.article().declared().title());
  }

  /** The article in words: title, outlet, day. */
  String citation(Wording wording) {
    List<String> parts = new ArrayList<>();
    parts.add(title().map(title -> '“' + title + '”').orElse(reading.article().id().value()));
    reading.header().outlet().ifPresent(outlet -> parts.add(wording.name(outlet)));
    parts.add(reading.header().published().map(one -> Days.of(one.day())).orElse("day not known"));
    return String.join(", ", parts);
  }

  /** The words of a piece of evidence and a little of the lines around them. */
  Excerpt excerpt(Evidence evidence) {
    Optional<String> language = reading.header().language();
    return find(evidence)
        .map(span -> new Excerpt(before(span.start()), span.of(text), after(span.end()), language))
        .orElseGet(() -> new Excerpt("", evidence.reading(), "", language));
  }

  /** Where the words of a piece of evidence stand in the shown text. */
  Optional<Span> find(Evidence evidence) {
    Optional<Span> region = region(evidence.span());
    if (region.isEmpty()) {
      return Optional.empty();
    }
    String words = evidence.reading();
    int expected = expected(evidence.span(), region.get());
    int best = -1;
    for (int at = text.indexOf(words, region.get().start());
        at >= 0 && at + words.length() <= region.get().end();
        at = text.indexOf(words, at + 1)) {
      // The same words may stand twice in a line; the place in the original decides.
      if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) {
        best = at;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + words.length()));
  }

  /** The part of the shown text that the sections under an original span make up. */
  private Optional<Span> region(Span original) {
    Optional<Span> region = Optional.empty();
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).span().overlaps(original)) {
        Span place = place(i);
        region = Optional.of(region.map(one -> one.cover(place)).orElse(place));
      }
    }
    return region;
  }

  private int expected(Span original, Span region) {
    Span first =
        sections.stream()
            .map(Annotations.Section::span)
            .filter(span -> span.overlaps(original))
            .findFirst()
            .orElseThrow();
    double share = Math.max(0, original.start() - first.start()) / (double) first.length();
    int index = Math.max(0, starts.indexOf(region.start()));
    return region.start() + (int) Math.round(share * sections.get(index).text().length());
  }

  private String before(int end) {
    if (end <= AROUND) {
      return text.substring(0, end);
    }
    int from = end - AROUND;
    while (from < end && !Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return from == end ? ELLIPSIS : ELLIPSIS + ' ' + text.substring(from, end).stripLeading();
  }

  private String after(int start) {
    int end = text.stripTrailing().length();
    if (end - start <= AROUND) {
      return text.substring(start, Math.max(start, end));
    }
    int to = start + AROUND;
    while (to > start && !Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to == start ? ELLIPSIS : text.substring(start, to).stripTrailing() + ' ' + ELLIPSIS;
  }

  private static List<Annotations.Section> sections(ArticleReading reading) {
    List<Annotations.Section> known = reading.annotations().sections();
    boolean plain = reading.article().medium() != Medium.HTML;
    if (!known.isEmpty() || !plain) {
      return known;
    }
    // Without sections a plain text is shown line by line, as it came.
    String original = reading.article().original();
    List<Annotations.Section> lines = new ArrayList<>();
    int start = 0;
    for (String line : original.lines().collect(Collectors.toList())) {
      int at = original.indexOf(line, start);
      if (!line.isBlank()) {
        lines.add(new Annotations.Section(new Span(at, at + line.length()), line, "body"));
      }
      start = at + line.length();
    }
    return lines;
  }
}
