package org.pactwatch.eval.corpus.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article before it is laid out.
 *
 * @param title its headline
 * @param dateline what stands before its first words, maybe nothing
 * @param paragraphs its text
 * @param credit whom it thanks at its end
 */
public record Article(
    Sentence title, String dateline, List<List<Sentence>> paragraphs, Optional<String> credit) {
  public Article {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(dateline, "dateline");
    Objects.requireNonNull(credit, "credit");
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /** How many words its text has, title and credit left out. */
  public int words() {
    return words(paragraphs);
  }

  static int words(List<List<Sentence>> paragraphs) {
    return paragraphs.stream().flatMap(List::stream).mapToInt(Sentence::words).sum();
  }

  /** Its words as one text, title first. */
  public String text() {
    List<String> parts = new ArrayList<>(List.of(title.text()));
    paragraphs.forEach(paragraph -> paragraph.forEach(sentence -> parts.add(sentence.text())));
    return String.join(" ", parts);
  }
}
