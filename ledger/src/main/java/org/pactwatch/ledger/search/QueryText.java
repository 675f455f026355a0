package org.pactwatch.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * What somebody typed to find something: {@code words}, {@code "phrases"}, {@code -not} and {@code
 * prefix*}.
 *
 * @param terms in their order; at least one is wanted
 */
record QueryText(List<Term> terms) {
  private static final int MOST_TERMS = 64;
  private static final String QUOTES = "\"«»“”";

  /** How a term is to be found. */
  enum Kind {
    /** In any of its forms, and by the other names of what it names. */
    WORD,
    /** As written, one word after the other. */
    PHRASE,
    /** Words that begin so. */
    PREFIX
  }

  /**
   * One thing to find.
   *
   * @param text without its signs
   * @param kind how it is to be found
   * @param wanted false where it must not be there
   */
  record Term(String text, Kind kind, boolean wanted) {}

  QueryText {
    terms = List.copyOf(terms);
  }

  /**
   * Reads a query.
   *
   * @throws ProblemException BAD_QUERY if it is none, telling what was expected
   */
  static QueryText parse(String text) {
    List<Term> terms = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      boolean wanted = text.charAt(at) != '-';
      int start = wanted ? at : at + 1;
      boolean quoted = start < text.length() && isQuote(text.charAt(start));
      at = quoted ? endOfPhrase(text, start + 1) : endOfWord(text, start);
      terms.add(
          quoted ? phrase(text.substring(start + 1, at), wanted) : word(text, start, at, wanted));
      at += quoted ? 1 : 0;
    }
    if (terms.stream().noneMatch(Term::wanted)) {
      throw bad(text, "expected at least one word that is to be found");
    }
    if (terms.size() > MOST_TERMS) {
      throw bad(text, "expected at most " + MOST_TERMS + " words, got " + terms.size());
    }
    return new QueryText(terms);
  }

  /** The words that may be names, in their order. */
  List<String> words() {
    return terms.stream().filter(term -> term.kind() == Kind.WORD).map(Term::text).toList();
  }

  static ProblemException bad(String place, String message) {
    return new ProblemException(
        Problem.of(
            ProblemCode.BAD_QUERY,
            "\"" + place.strip() + "\"",
            message,
            "write words, \"phrases\", -not and prefix*"));
  }

  private static Term phrase(String inside, boolean wanted) {
    if (!hasLetters(inside)) {
      throw bad(inside, "expected words between quotation marks, got none");
    }
    return new Term(inside.strip(), Kind.PHRASE, wanted);
  }

  private static Term word(String text, int start, int end, boolean wanted) {
    String word = text.substring(start, end);
    int star = word.indexOf('*');
    boolean prefix = star >= 0;
    String bare = prefix ? word.substring(0, star) : word;
    if (prefix && star < word.length() - 1) {
      throw bad(word, "expected * at the end of a word");
    }
    if (!hasLetters(bare)) {
      throw bad(text, "expected a word with letters or digits, got \"" + word + "\"");
    }
    return new Term(bare, prefix ? Kind.PREFIX : Kind.WORD, wanted);
  }

  private static int endOfPhrase(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (isQuote(text.charAt(i))) {
        return i;
      }
    }
    throw bad(text, "expected a second quotation mark");
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && !isSpace(text.charAt(end)) && !isQuote(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean hasLetters(String words) {
    return words.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  private static boolean isQuote(char unit) {
    return QUOTES.indexOf(unit) >= 0;
  }
}
