package org.pactwatch.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.Annotations.Section;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.model.text.Span;

/**
 * Lines of an article as one text, each position of which leads back to the original.
 *
 * <p>Where a line was copied, places agree one by one. Where markup or entities stand in it, words
 * are looked for in the original: the third "Minsk" of the line is the third "Minsk" there, if both
 * hold it as often.
 */
final class ArticleText {
  private static final String TITLE = "title";

  private final String original;
  private final List<Section> sections;
  private final String text;

  private ArticleText(String original, List<Section> sections) {
    this.original = original;
    this.sections = List.copyOf(sections);
    this.text = String.join("\n", sections.stream().map(Section::text).toList());
  }

  /** The lines of a title. */
  static ArticleText titleOf(ArticleReading reading) {
    return of(reading, true);
  }

  /** All other lines. */
  static ArticleText bodyOf(ArticleReading reading) {
    return of(reading, false);
  }

  private static ArticleText of(ArticleReading reading, boolean title) {
    List<Section> chosen = new ArrayList<>();
    for (Section section : reading.annotations().sections()) {
      if (section.part().equals(TITLE) == title) {
        chosen.add(section);
      }
    }
    return new ArticleText(reading.article().original(), chosen);
  }

  String text() {
    return text;
  }

  /** Returns where words of this text stand in the original, where that is sure. */
  Optional<Span> original(Span words) {
    int start = 0;
    for (Section section : sections) {
      int end = start + section.text().length();
      if (words.start() >= start && words.end() <= end) {
        return original(words.shift(-start), section);
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private Optional<Span> original(Span words, Section section) {
    String line = section.text();
    String there = section.span().of(original);
    if (there.equals(line)) {
      return Optional.of(words.shift(section.span().start()));
    }
    String sought = words.of(line);
    List<Integer> here = places(sought, line);
    List<Integer> candidates = places(sought, there);
    if (here.size() != candidates.size()) {
      return Optional.empty();
    }
    int start = section.span().start() + candidates.get(here.indexOf(words.start()));
    return Optional.of(new Span(start, start + sought.length()));
  }

  private static List<Integer> places(String sought, String text) {
    List<Integer> places = new ArrayList<>();
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      places.add(at);
    }
    return places;
  }
}
