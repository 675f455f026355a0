package org.pactwatch.syntax;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence and its words, in order.
 *
 * @param start offset of its first code unit
 * @param end offset after its last one
 * @param words its syntactic words; at least one
 * @param tree its dependency tree, where a parser made one
 */
public record Sentence(int start, int end, List<Word> words, Optional<Tree> tree) {
  public Sentence {
    words = List.copyOf(words);
    Objects.requireNonNull(tree, "tree");
    if (words.isEmpty()) {
      throw new IllegalArgumentException("expected a sentence with words, got none");
    }
  }
}
