package org.pactwatch.reading.claim;

import java.util.List;

/**
 * A sentence and the claims of its frame that it gives, as {@code role=id,…} texts.
 *
 * @param text the sentence
 * @param gives what it gives; none for a sentence that must stay silent
 * @param line where it stands in its file
 */
public record FrameExample(String text, List<String> gives, int line) {
  public FrameExample {
    gives = List.copyOf(gives);
  }
}
