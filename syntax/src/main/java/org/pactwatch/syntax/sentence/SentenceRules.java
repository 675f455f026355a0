package org.pactwatch.syntax.sentence;

import java.util.Map;
import java.util.Set;

/**
 * What a language asks of the sentence splitter; every entry in lower case.
 *
 * @param closing abbreviations that may end a sentence too: {@code etc.}
 * @param openers words that, with a capital, open a sentence after an acronym: {@code le}
 * @param small words that open a sentence after a stop without a capital, since capitals lose their
 *     accents: {@code à}
 * @param starters words that, with a capital in the middle of a line and a small word after them,
 *     open a sentence although no mark ends the one before: {@code cette}
 * @param firm those of the starters that do so after a word with a capital too, for no name goes on
 *     with them: {@code lorsque}
 * @param leading words that no sentence ends with: {@code de}
 */
public record SentenceRules(
    Set<String> closing,
    Set<String> openers,
    Set<String> small,
    Set<String> starters,
    Set<String> firm,
    Set<String> leading) {
  public SentenceRules {
    closing = Set.copyOf(closing);
    openers = Set.copyOf(openers);
    small = Set.copyOf(small);
    starters = Set.copyOf(starters);
    firm = Set.copyOf(firm);
    leading = Set.copyOf(leading);
  }

  /** Takes the lists by name, an absent one as empty. */
  public static SentenceRules of(Map<String, Set<String>> lists) {
    return new SentenceRules(
        lists.getOrDefault("closing", Set.of()),
        lists.getOrDefault("opener", Set.of()),
        lists.getOrDefault("small", Set.of()),
        lists.getOrDefault("starter", Set.of()),
        lists.getOrDefault("firm", Set.of()),
        lists.getOrDefault("leading", Set.of()));
  }
}
