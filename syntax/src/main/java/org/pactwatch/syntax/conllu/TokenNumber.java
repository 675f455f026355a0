package org.pactwatch.syntax.conllu;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first column holds: {@code 3} a word, {@code 3-4} a token of several words, {@code 3.1}
 * an empty node.
 *
 * @param kind which of the three
 * @param first the number before the mark
 * @param second the number after the mark; {@code first} again for a word
 */
record TokenNumber(Kind kind, int first, int second) {
  /** What a line stands for. */
  enum Kind {
    WORD,
    RANGE,
    EMPTY_NODE
  }

  /** Nine digits stay within an int; no sentence has that many words. */
  private static final String NUMBER = "(0|[1-9][0-9]{0,8})";

  private static final Pattern FORM = Pattern.compile(NUMBER + "(?:([-.])" + NUMBER + ")?");

  /** Reads a cell; empty if it holds something else. */
  static Optional<TokenNumber> parse(String cell) {
    Matcher form = FORM.matcher(cell);
    if (!form.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(form.group(1));
    if (form.group(2) == null) {
      return Optional.of(new TokenNumber(Kind.WORD, first, first));
    }
    Kind kind = form.group(2).equals("-") ? Kind.RANGE : Kind.EMPTY_NODE;
    return Optional.of(new TokenNumber(kind, first, Integer.parseInt(form.group(3))));
  }
}
