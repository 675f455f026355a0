package org.pactwatch.gazetteer.name;

import java.util.BitSet;

/**
 * One spelling of a name as words, and what a text's words must look like to be it.
 *
 * <p>Two marks of writing are kept beside the folded words. An <em>acronym</em> (all capitals, two
 * letters or more) is found in capitals, or capitalised when it has three letters or more (Otan):
 * never in lower case. A <em>designation</em>, one letter and a number, is never found with
 * a space inside, which would be an ordinary letter before an ordinary number.
 */
final class Pattern {
  private final Words words;
  private final int first;
  private final BitSet capitals = new BitSet();
  private final BitSet acronyms = new BitSet();
  private final CaseRule rule;

  private Pattern(Words words, int first, CaseRule rule) {
    this.words = words;
    this.first = first;
    this.rule = rule;
    for (int i = first; i < words.size(); i++) {
      if (words.isCapitalised(i)) {
        capitals.set(i - first);
        int length = words.end(i) - words.start(i);
        acronyms.set(i - first, length > 1 && words.isUpperCase(i));
      }
    }
  }

  /** Reads a spelling. A short lower-case word at its head, an article, is no part of it. */
  static Pattern of(String spelling, CaseRule rule) {
    Words words = Words.of(spelling);
    boolean article =
        rule == CaseRule.FIRST
            && words.size() > 1
            && words.end(0) - words.start(0) <= 3
            && !words.isCapitalised(0)
            && words.isCapitalised(1);
    return new Pattern(words, article ? 1 : 0, rule);
  }

  int size() {
    return words.size() - first;
  }

  String folded(int word) {
    return words.folded(first + word);
  }

  /** Tells whether the text's words from {@code at} on are written as this spelling asks. */
  boolean fits(Words text, int at) {
    return keepsCapitals(text, at) && keepsDesignation(text, at);
  }

  private boolean keepsCapitals(Words text, int at) {
    if (capitals.isEmpty()) {
      return true;
    }
    int kept = 0;
    for (int i = capitals.nextSetBit(0); i >= 0; i = capitals.nextSetBit(i + 1)) {
      if (!text.isCapitalised(at + i)) {
        if (rule == CaseRule.EACH || (rule == CaseRule.FIRST && kept == 0)) {
          return false;
        }
        continue;
      }
      if (acronyms.get(i) && !text.isUpperCase(at + i) && text.folded(at + i).length() < 3) {
        return false;
      }
      kept++;
    }
    return kept > 0;
  }

  private boolean keepsDesignation(Words text, int at) {
    for (int i = 0; i + 1 < size(); i++) {
      boolean letterThenNumber = folded(i).length() == 1 && words.isNumber(first + i + 1);
      if (letterThenNumber && text.isSpacedFromNext(at + i)) {
        return false;
      }
    }
    return true;
  }
}
