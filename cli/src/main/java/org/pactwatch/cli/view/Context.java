package org.pactwatch.cli.view;

import java.util.Optional;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.model.claim.Evidence;

/** Evidence marked in the line of the article around it. */
final class Context {
  private final Marks marks;

  Context(Marks marks) {
    this.marks = marks;
  }

  /**
   * Returns one line of text with the evidence marked.
   *
   * @param reading of the evidence's document; where it is missing, the words the claim keeps serve
   */
  String of(Evidence evidence, Optional<ArticleReading> reading) {
    return reading
        .flatMap(found -> inSection(evidence, found))
        .orElseGet(
            () -> marked("…" + evidence.prefix(), evidence.reading(), evidence.suffix() + "…"));
  }

  private Optional<String> inSection(Evidence evidence, ArticleReading reading) {
    for (Annotations.Section section : reading.annotations().sections()) {
      if (section.span().contains(evidence.span())) {
        return marked(evidence, section);
      }
    }
    return Optional.empty();
  }

  private Optional<String> marked(Evidence evidence, Annotations.Section section) {
    String text = section.text();
    String words = evidence.reading();
    // Where nothing was rewritten, offsets tell which of several equal words is meant.
    boolean copied = text.length() == section.span().length();
    int from = copied ? evidence.span().start() - section.span().start() : text.indexOf(words);
    if (from < 0 || !text.startsWith(words, from)) {
      return Optional.empty();
    }
    return Optional.of(
        marked(text.substring(0, from), words, text.substring(from + words.length())));
  }

  private String marked(String before, String words, String after) {
    return oneLine(before) + marks.around(oneLine(words)) + oneLine(after);
  }

  /** Words from articles must not break the line, move the cursor or colour the terminal. */
  static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Z}]*\\R[\\s\\p{Z}]*", " / ")
        .replaceAll("[\\p{Cc}\u202a-\u202e\u2066-\u2069]", " ");
  }
}
