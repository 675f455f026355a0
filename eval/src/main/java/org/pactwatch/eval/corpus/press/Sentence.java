package org.pactwatch.eval.corpus.press;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence with what it tells.
 *
 * @param text its words
 * @param content what it tells; none for words of the frame
 * @param wording the phrase it was written from, for finding out which phrases are not read
 * @param used the slots in it
 */
public record Sentence(String text, Optional<Content> content, String wording, List<String> used) {
  public Sentence {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(wording, "wording");
    used = List.copyOf(used);
  }

  /** Returns words that tell nothing. */
  public static Sentence plain(String text) {
    return new Sentence(text, Optional.empty(), "", List.of());
  }

  int words() {
    return text.split(" ", -1).length;
  }
}
