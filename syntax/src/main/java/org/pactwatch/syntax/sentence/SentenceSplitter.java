package org.pactwatch.syntax.sentence;

import java.util.Locale;
import java.util.function.IntConsumer;
import org.pactwatch.syntax.token.Characters;
import org.pactwatch.syntax.token.Tokens;

/** Ends sentences at stops that are none of an abbreviation, a number or a running quotation. */
public final class SentenceSplitter {
  private final SentenceRules rules;

  public SentenceSplitter(SentenceRules rules) {
    this.rules = rules;
  }

  /**
   * Tells the index after the last token of each sentence of a line, in order.
   *
   * @param text text with plain marks, see {@link Characters#plain}
   * @param line the tokens of one line
   */
  public void split(String text, Tokens line, IntConsumer ends) {
    boolean quoted = false;
    int first = 0;
    for (int i = 0; i < line.size(); i++) {
      if (isQuote(text, line, i)) {
        quoted = opensQuote(line, i, quoted);
      }
      if (!ends(text, line, first, i)) {
        continue;
      }
      int next = i + 1;
      while (next < line.size() && closes(text, line, next, quoted)) {
        quoted = quoted && !isQuote(text, line, next);
        next++;
      }
      if (next < line.size() && opens(text, line, next)) {
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
      case ')', ']', '.', '!', '?', '\u2026', '\'' -> true;
      case '"' -> !opensQuote(line, index, quoted);
      default -> false;
    };
  }

  private static boolean isQuote(String text, Tokens line, int index) {
    return line.end(index) - line.start(index) == 1 && text.charAt(line.start(index)) == '"';
  }

  /** A quotation mark opens or closes as white space beside it says; else it turns the state. */
  private static boolean opensQuote(Tokens line, int index, boolean quoted) {
    boolean whiteBefore = index == 0 || line.end(index - 1) < line.start(index);
    boolean whiteAfter = index + 1 == line.size() || line.end(index) < line.start(index + 1);
    return whiteBefore == whiteAfter ? !quoted : whiteBefore;
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
    return text.substring(line.start(index), line.end(index)).toLowerCase(Locale.ROOT);
  }
}
