package org.pactwatch.syntax.token;

import java.util.Map;
import java.util.Set;

/**
 * What a language asks of the tokeniser; every entry in lower case with plain apostrophes.
 *
 * @param elided words that lose their end before an apostrophe, without it: {@code l}, {@code qu}
 * @param clitics pronouns hung on a verb, without the hyphen: {@code il}, {@code t-il}
 * @param whole words that would be cut by these rules but are one: {@code rendez-vous}
 * @param abbreviations words that end with a stop of their own, with it: {@code m.}
 * @param references words whose stop is their own before a number or a small letter: {@code art.}
 * @param openers words that, with a capital, open a sentence: a single letter before them is none
 *     of a name's initials
 * @param domains last labels of host names: {@code ru}
 */
public record TokenRules(
    Set<String> elided,
    Set<String> clitics,
    Set<String> whole,
    Set<String> abbreviations,
    Set<String> references,
    Set<String> openers,
    Set<String> domains) {
  public TokenRules {
    elided = Set.copyOf(elided);
    clitics = Set.copyOf(clitics);
    whole = Set.copyOf(whole);
    abbreviations = Set.copyOf(abbreviations);
    references = Set.copyOf(references);
    openers = Set.copyOf(openers);
    domains = Set.copyOf(domains);
  }

  /** Takes the lists by name, an absent one as empty. */
  public static TokenRules of(Map<String, Set<String>> lists) {
    return new TokenRules(
        lists.getOrDefault("elided", Set.of()),
        lists.getOrDefault("clitic", Set.of()),
        lists.getOrDefault("whole", Set.of()),
        lists.getOrDefault("abbreviation", Set.of()),
        lists.getOrDefault("reference", Set.of()),
        lists.getOrDefault("opener", Set.of()),
        lists.getOrDefault("domain", Set.of()));
  }
}
