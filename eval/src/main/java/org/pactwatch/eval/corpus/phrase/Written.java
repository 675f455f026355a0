package org.pactwatch.eval.corpus.phrase;

import java.util.List;

/**
 * A phrase written out.
 *
 * @param text its words
 * @param used the slots that its words came from, in order
 */
public record Written(String text, List<String> used) {
  public Written {
    used = List.copyOf(used);
  }

  /** The words with a capital at their start. */
  public String asSentence() {
    int first = 0;
    while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    return first == text.length()
        ? text
        : text.substring(0, first)
            + Character.toUpperCase(text.charAt(first))
            + text.substring(first + 1);
  }
}
