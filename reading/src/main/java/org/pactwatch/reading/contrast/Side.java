package org.pactwatch.reading.contrast;

import java.util.List;

/**
 * One of two sentences, as its words that say something.
 *
 * @param items these words, in order
 * @param scopes for each negation the words that it denies, in order, none of them empty
 * @param denials words that call untrue what is told
 */
record Side(List<Item> items, List<List<Item>> scopes, List<Item> denials) {
  Side {
    items = List.copyOf(items);
    scopes = List.copyOf(scopes);
    denials = List.copyOf(denials);
  }

  /** Returns the words of the clause in which a word stands. */
  List<Item> clause(Item word) {
    return items.stream().filter(item -> item.clause() == word.clause()).toList();
  }

  /** Returns the words that stand on the other side too, denied or not. */
  List<Item> shared(Side other) {
    return items.stream()
        .filter(item -> item.standsIn(other.items, true) || item.standsIn(other.items, false))
        .toList();
  }
}
