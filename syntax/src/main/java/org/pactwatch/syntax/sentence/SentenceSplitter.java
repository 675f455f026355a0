package org.pactwatch.syntax.sentence;

import java.util.Locale;
import org.pactwatch.syntax.token.Characters;
import org.pactwatch.syntax.token.Tokens;

/** Ends sentences at stops that are none of an abbreviation, a number or a running quotation. */
public final class SentenceSplitter {
  private final SentenceRules rules;

  public SentenceSplitter(SentenceRules rules) {
    this.rules = rules;
  }

  /**
   * The index after the last token of the sentence that starts at a token of a line.
   *
   * @param text text with plain marks, see {@link Characters#plain}
   * @param line the tokens of one line
   */
  public int end(String text, Tokens line, int first) {
    boolean quoted = false;
    for (int i = first; i < line.size(); i++) {
      if (is(text, line, i, '"')) {
        quoted = !quoted;
      }
      if (!ends(text, line, first, i)) {
        continue;
      }
      int next = i + 1;
      boolean open = quoted;
      while (next < line.size() && closes(text, line, next, open)) {
        open = open && !is(text, line, next, '"');
        next++;
      }
      if (next == line.size() || opens(text, line, next)) {
        return next;
      }
    }
    return line.size();
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
      case '"' -> quoted;
      default -> false;
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

  private static boolean is(String text, Tokens line, int index, char mark) {
    return line.end(index) - line.start(index) == 1 && text.charAt(line.start(index)) == mark;
  }

  private static String lower(String text, Tokens line, int index) {
    return text.substring(line.start(index), line.end(index)).toLowerCase(Locale.ROOT);
  }
}
