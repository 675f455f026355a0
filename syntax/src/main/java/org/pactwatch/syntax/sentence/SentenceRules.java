package org.pactwatch.syntax.sentence;

import java.util.Map;
import java.util.Set;

/**
 * What a language asks of the sentence splitter; every entry in lower case.
 *
 * @param closing abbreviations that may end a sentence too: {@code etc.}
 * @param openers words that, with a capital, open a sentence after an acronym: {@code le}
 */
public record SentenceRules(Set<String> closing, Set<String> openers) {
  public SentenceRules {
    closing = Set.copyOf(closing);
    openers = Set.copyOf(openers);
  }

  /** Takes the two lists by name, an absent one as empty. */
  public static SentenceRules of(Map<String, Set<String>> lists) {
    return new SentenceRules(
        lists.getOrDefault("closing", Set.of()), lists.getOrDefault("opener", Set.of()));
  }
}
