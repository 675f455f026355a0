package org.pactwatch.syntax.token;

import static org.pactwatch.syntax.token.Characters.isDigit;
import static org.pactwatch.syntax.token.Characters.isWhite;
import static org.pactwatch.syntax.token.Characters.isWordPart;

import java.util.Locale;

/**
 * Cuts a stretch of plain text into tokens as Universal Dependencies does, before contractions are
 * opened. Takes time linear in the text, whatever it holds; safe to share.
 */
public final class Tokenizer {
  /** Longer words are looked up nowhere: it bounds what one character can cost. */
  private static final int LONGEST_KNOWN = 40;

  private static final char DEGREE = 0xb0;

  private final TokenRules rules;
  private final Addresses addresses;

  public Tokenizer(TokenRules rules) {
    this.rules = rules;
    this.addresses = new Addresses(rules.domains());
  }

  /**
   * Adds the tokens of a stretch of text to a list.
   *
   * @param text text with plain marks, see {@link Characters#plain}
   */
  public void tokenize(String text, int from, int to, Tokens into) {
    int at = from;
    while (at < to) {
      if (isWhite(text.charAt(at))) {
        at++;
      } else {
        at = token(text, from, at, to, into);
      }
    }
  }

  private int token(String text, int from, int at, int to, Tokens into) {
    boolean fresh = at == from || !isWordPart(text.charAt(at - 1));
    if (fresh) {
      int address = addresses.end(text, at, to);
      if (address > at) {
        into.add(at, address);
        return address;
      }
    }
    char first = text.charAt(at);
    boolean signed =
        (first == '-' || first == '+')
            && at + 1 < to
            && isDigit(text.charAt(at + 1))
            && (at == from || isWhite(text.charAt(at - 1)));
    if (signed || isDigit(first)) {
      int end = Numbers.end(text, signed ? at + 1 : at, to);
      return word(text, at, end, to, into);
    }
    if (isWordPart(text.codePointAt(at))) {
      return word(text, at, at, to, into);
    }
    int end = mark(text, at, to);
    into.add(at, end);
    return end;
  }

  /** A mark, or a run of stops, hyphens or stars: {@code ...}, {@code --}. */
  private static int mark(String text, int at, int to) {
    char first = text.charAt(at);
    if (first != '.' && first != '-' && first != '*' && first != '_' && first != '=') {
      return Math.min(to, at + Character.charCount(text.codePointAt(at)));
    }
    int end = at + 1;
    while (end < to && text.charAt(end) == first) {
      end++;
    }
    return end;
  }

  private int word(String text, int start, int from, int to, Tokens into) {
    int at = from;
    int piece = start;
    while (at < to) {
      int c = text.codePointAt(at);
      if (c == DEGREE && at > start) {
        // "n°5" is "n°" and "5"; "5°C" is "5" and "°C".
        at += isDigit(text.charAt(at - 1)) ? 0 : 1;
        break;
      }
      if (isWordPart(c)) {
        at = Math.min(to, at + Character.charCount(c));
        continue;
      }
      if (c == '(' && at > start) {
        at = ending(text, at, to);
        break;
      }
      boolean more = at + 1 < to && isWordPart(text.codePointAt(at + 1));
      if (c == '\'' && at > start) {
        if (isElided(text, start, at, to)) {
          into.add(start, at + 1);
          return at + 1;
        }
        if (!more) {
          break;
        }
      } else if (c == '-') {
        if (!more) {
          break;
        }
        piece = at + 1;
      } else if (c == '.') {
        if (!holdsStop(text, start, piece, at, to)) {
          break;
        }
        piece = at + 1;
      } else if (c == '/' || c == '&') {
        if (!more || !isUnit(text, start, at, to)) {
          break;
        }
      } else {
        break;
      }
      at++;
    }
    return hung(text, start, at, into);
  }

  private boolean isElided(String text, int start, int at, int to) {
    if (at - start > LONGEST_KNOWN || !rules.elided().contains(lower(text, start, at))) {
      return false;
    }
    int end = at + 1;
    while (end < to
        && end - start <= LONGEST_KNOWN
        && (isWordPart(text.charAt(end)) || text.charAt(end) == '-' || text.charAt(end) == '\'')) {
      end++;
    }
    return !rules.whole().contains(lower(text, start, end));
  }

  /** Tells whether a stop belongs to its word: initials, abbreviations, host names. */
  private boolean holdsStop(String text, int start, int piece, int at, int to) {
    if (at == start || at - start > LONGEST_KNOWN) {
      return false;
    }
    boolean more = at + 1 < to && isWordPart(text.codePointAt(at + 1));
    if (more && isDigit(text.charAt(at + 1)) && isDigit(text.charAt(at - 1))) {
      return true;
    }
    boolean initial = at - piece == 1 && Character.isUpperCase(text.charAt(piece));
    if (initial && (piece > start || more || namesFollow(text, at + 1, to))) {
      return true;
    }
    String known = lower(text, start, at + 1);
    return rules.abbreviations().contains(known)
        || (rules.references().contains(known) && goesOn(text, at + 1, to))
        || (more && addresses.isHost(text, start, at, to));
  }

  /** Tells whether what follows a single letter and a stop may be a name: {@code A. Martin}. */
  private boolean namesFollow(String text, int at, int to) {
    int start = afterWhite(text, at, to);
    int end = start;
    while (end < to && end - start <= LONGEST_KNOWN && isWordPart(text.charAt(end))) {
      end++;
    }
    if (end < to && text.charAt(end) == '\'') {
      end++;
    }
    return start < to && !rules.openers().contains(lower(text, start, end));
  }

  private static boolean goesOn(String text, int at, int to) {
    int next = afterWhite(text, at, to);
    return next < to && (isDigit(text.charAt(next)) || Character.isLowerCase(text.charAt(next)));
  }

  private static int afterWhite(String text, int at, int to) {
    int end = at;
    while (end < to && end - at <= LONGEST_KNOWN && isWhite(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Tells whether a sign joins the parts of a unit or of a name: {@code km/h}, {@code R&D}. */
  private boolean isUnit(String text, int start, int at, int to) {
    if (at - start > LONGEST_KNOWN) {
      return false;
    }
    int end = at + 1;
    while (end < to && end - start <= LONGEST_KNOWN && isWordPart(text.charAt(end))) {
      end++;
    }
    return text.charAt(at) == '&'
        ? Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(text.charAt(at + 1))
        : rules.whole().contains(lower(text, start, end));
  }

  /** The end of a bracketed ending, {@code (s)} or {@code (es)}; {@code at} if none is here. */
  private static int ending(String text, int at, int to) {
    int end = at + 1;
    while (end < to && end - at <= 4 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean closed = end < to && end > at + 1 && end - at <= 4 && text.charAt(end) == ')';
    boolean last = closed && (end + 1 == to || !isWordPart(text.charAt(end + 1)));
    return last ? end + 1 : at;
  }

  /** Adds a word and the pronouns that hang on it by hyphens. */
  private int hung(String text, int start, int end, Tokens into) {
    int cut = end;
    int[] cuts = new int[3];
    int count = 0;
    if (end - start <= LONGEST_KNOWN && !rules.whole().contains(lower(text, start, end))) {
      while (count < cuts.length) {
        int before = clitic(text, start, cut);
        if (before == cut) {
          break;
        }
        cuts[count++] = cut;
        cut = before;
      }
    }
    into.add(start, cut);
    while (count > 0) {
      int next = cuts[--count];
      into.add(cut, next);
      cut = next;
    }
    return end;
  }

  /** Where the last pronoun hung on a word starts, with its hyphen; the word's end if none. */
  private int clitic(String text, int start, int end) {
    int hyphen = hyphenBefore(text, start, end);
    if (hyphen <= start + 1 || !rules.clitics().contains(lower(text, hyphen + 1, end))) {
      return end;
    }
    int earlier = hyphenBefore(text, start, hyphen);
    if (earlier > start && rules.clitics().contains(lower(text, earlier + 1, end))) {
      return earlier;
    }
    // "Iskander-M", "Antonov-En": a name's second half is no pronoun.
    boolean capital = Character.isUpperCase(text.charAt(hyphen + 1));
    return capital && Character.isLowerCase(text.charAt(hyphen - 1)) ? end : hyphen;
  }

  /** Looks no further back than the word: a text without hyphens would cost a square. */
  private static int hyphenBefore(String text, int start, int end) {
    int at = end - 1;
    while (at >= start && text.charAt(at) != '-') {
      at--;
    }
    return at;
  }

  private static String lower(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
