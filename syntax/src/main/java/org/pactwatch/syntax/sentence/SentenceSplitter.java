package org.pactwatch.syntax.sentence;

import java.util.Locale;
import java.util.function.IntConsumer;
import org.pactwatch.syntax.token.Characters;
import org.pactwatch.syntax.token.Tokens;

/** Ends sentences at stops that are none of an abbreviation, a number or a running quotation. */
public final class SentenceSplitter {
  private static final String QUOTES = "\"\u00ab\u00bb\u201c\u201d\u201e\u201f";

  private final SentenceRules rules;

  public SentenceSplitter(SentenceRules rules) {
    this.rules = rules;
  }

  /**
   * Tells the index after the last token of each sentence of a line, in order.
   *
   * @param text the text as it stands: the shape of its quotation marks counts
   * @param line the tokens of one line
   */
  public void split(String text, Tokens line, IntConsumer ends) {
    boolean quoted = false;
    int first = 0;
    for (int i = 0; i < line.size(); i++) {
      if (isQuote(text, line, i)) {
        quoted = opensQuote(text, line, i, quoted);
      }
      if (!ends(text, line, first, i)) {
        if (!quoted && startsUnmarked(text, line, i)) {
          ends.accept(i + 1);
          first = i + 1;
        }
        continue;
      }
      int next = i + 1;
      while (next < line.size() && closes(text, line, next, quoted)) {
        quoted = quoted && !isQuote(text, line, next);
        next++;
      }
      if (next < line.size() && (opens(text, line, next) || opensSmall(text, line, i, next))) {
        ends.accept(next);
        first = next;
      }
      // The closing marks belong to this stop: looking at each of them again would cost a square.
      i = next - 1;
    }
    if (first < line.size()) {
      ends.accept(line.size());
    }
  }

  private boolean ends(String text, Tokens line, int first, int index) {
    int start = line.start(index);
    char last = text.charAt(line.end(index) - 1);
    if (last == '!' || last == '?' || last == '\u2026') {
      return line.end(index) - start == 1;
    }
    if (last == ';') {
      return index + 1 < line.size() && startsClause(text, line, index + 1);
    }
    if (last != '.') {
      return false;
    }
    if (text.charAt(start) == '.') {
      return !isListMark(text, line, first, index);
    }
    String word = text.substring(start, line.end(index)).toLowerCase(Locale.ROOT);
    if (rules.closing().contains(word)) {
      return true;
    }
    // An acronym with stops may end a sentence, if what follows can only open one.
    return word.indexOf('.') < word.length() - 1
        && index + 1 < line.size()
        && startsClause(text, line, index + 1);
  }

  private boolean startsClause(String text, Tokens line, int index) {
    return Character.isUpperCase(text.charAt(line.start(index)))
        && rules.openers().contains(lower(text, line, index));
  }

  /**
   * A heading glued to the sentence below it: a word or number of the heading, then a word with a
   * capital that no name begins with, then a small one.
   */
  private boolean startsUnmarked(String text, Tokens line, int index) {
    if (index + 2 >= line.size()
        || !Character.isUpperCase(text.charAt(line.start(index + 1)))
        || !Character.isLowerCase(text.charAt(line.start(index + 2)))
        || !rules.starters().contains(lower(text, line, index + 1))) {
      return false;
    }
    char last = text.charAt(line.end(index) - 1);
    // "Kim Jong Il a": a name may go on with some of these words.
    boolean name =
        Character.isUpperCase(text.charAt(line.start(index)))
            && Character.isLowerCase(last)
            && !rules.firm().contains(lower(text, line, index + 1));
    return last == ')'
        || (Character.isLetterOrDigit(last)
            && !name
            && !rules.leading().contains(lower(text, line, index)));
  }

  /** A small word after a single full stop of its own, as in {@code . à la fin}. */
  private boolean opensSmall(String text, Tokens line, int stop, int next) {
    return next == stop + 1
        && line.end(stop) - line.start(stop) == 1
        && text.charAt(line.start(stop)) == '.'
        && rules.small().contains(lower(text, line, next));
  }

  /** "1. Alpha": a number and a stop at the sentence's head are no sentence. */
  private static boolean isListMark(String text, Tokens line, int first, int index) {
    return index == first + 1 && Character.isDigit(text.charAt(line.end(first) - 1));
  }

  private static boolean closes(String text, Tokens line, int index, boolean quoted) {
    char c = text.charAt(line.start(index));
    if (line.end(index) - line.start(index) > 1 && c != '.') {
      return false;
    }
    return switch (c) {
      case ')', ']', '.', '!', '?', '\u2026', '\'', '\u2019' -> true;
      default -> isQuote(text, line, index) && !opensQuote(text, line, index, quoted);
    };
  }

  private static boolean isQuote(String text, Tokens line, int index) {
    return line.end(index) - line.start(index) == 1
        && QUOTES.indexOf(text.charAt(line.start(index))) >= 0;
  }

  /**
   * A quotation mark opens or closes as the space beside it says; where that says nothing, as its
   * own shape does; a straight one turns the state. Pages misuse shapes more often than space.
   */
  private static boolean opensQuote(String text, Tokens line, int index, boolean quoted) {
    int at = line.start(index);
    boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean stopBefore = at > 0 && ".!?\u2026,".indexOf(text.charAt(at - 1)) >= 0;
    boolean wordAfter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    if ((wordBefore || stopBefore) != wordAfter) {
      return wordAfter;
    }
    return switch (text.charAt(at)) {
      case '\u00ab', '\u201c', '\u201e' -> true;
      case '\u00bb', '\u201d' -> false;
      default -> !quoted;
    };
  }

  private static boolean opens(String text, Tokens line, int index) {
    for (int i = index; i < line.size() && i < index + 3; i++) {
      int c = text.codePointAt(line.start(i));
      if (Character.isLetterOrDigit(c)) {
        return !Character.isLowerCase(c);
      }
      if (c == ',' || c == ';' || c == ':') {
        return false;
      }
    }
    return true;
  }

  private static String lower(String text, Tokens line, int index) {
    String word = text.substring(line.start(index), line.end(index));
    return Characters.plain(word).toLowerCase(Locale.ROOT);
  }
}
