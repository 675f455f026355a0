package org.pactwatch.reading.time;

import java.util.List;
import java.util.Set;

/** Words that serve alike in rules, each with the value it stands for. Immutable. */
interface WordClass {
  /** Every way the class matches at an index, none if it does not. */
  List<Hit> at(Tokens tokens, int index);

  /** The texts a match can begin with, beside numbers in digits. */
  Set<String> firstWords();

  /** Tells whether a match can begin with a number in digits. */
  boolean startsWithDigits();

  /**
   * A match.
   *
   * @param end index after its last token
   * @param value what the words stand for
   */
  record Hit(int end, String value) {}
}
