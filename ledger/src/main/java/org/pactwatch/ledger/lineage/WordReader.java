package org.pactwatch.ledger.lineage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pactwatch.model.text.Span;

/**
 * Cuts a line into words so that copies keep theirs whatever their typography: no case, accents or
 * marks; a number is one word however its digits are grouped. Knows no language.
 */
final class WordReader {
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final int GROUP = 3;
  private static final int ABBREVIATION = 2;
  private static final int TELLING = 4;

  private WordReader() {}

  /**
   * One word.
   *
   * @param span where it stands in the line
   * @param folded in lower case, without accents; a number without its grouping marks
   * @param first whether it begins a sentence
   * @param number whether it is a number
   * @param capital whether it begins with a capital letter
   */
  record Word(Span span, String folded, boolean first, boolean number, boolean capital) {
    /** Tells whether it looks like a name: a capital where no sentence begins. */
    boolean looksNamed() {
      return capital && !first;
    }

    /** Tells whether it says too little to count as a word that a writer chose. */
    boolean isShort() {
      return folded.length() < TELLING;
    }
  }

  /** Returns the words of a line, in order. */
  static List<Word> words(String line) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    boolean first = true;
    int lastEnd = 0;
    int lastLength = ABBREVIATION + 1;
    while (at < line.length()) {
      int unit = line.codePointAt(at);
      if (!Character.isLetterOrDigit(unit)) {
        at += Character.charCount(unit);
        continue;
      }
      first |= lastLength > ABBREVIATION && ended(line, lastEnd, at);
      boolean number = Character.isDigit(unit);
      int end = number ? numberEnd(line, at) : letterEnd(line, at);
      String exact = line.substring(at, end);
      String folded = number ? digits(exact) : folded(exact);
      boolean capital = Character.isUpperCase(unit);
      words.add(new Word(new Span(at, end), folded, first, number, capital));
      first = false;
      lastEnd = end;
      lastLength = end - at;
      at = end;
    }
    return words;
  }

  /** A sentence ends where a full stop and white space lie between, and no small letter follows. */
  private static boolean ended(String line, int from, int next) {
    boolean stop = false;
    boolean blank = false;
    for (int i = from; i < next; i++) {
      char unit = line.charAt(i);
      stop |= unit == '.' || unit == '!' || unit == '?' || unit == '…';
      blank |= stop && Character.isWhitespace(unit);
    }
    return blank && !Character.isLowerCase(line.codePointAt(next));
  }

  private static int letterEnd(String line, int from) {
    int at = from;
    while (at < line.length()) {
      int unit = line.codePointAt(at);
      if (!Character.isLetterOrDigit(unit)
          && Character.getType(unit) != Character.NON_SPACING_MARK) {
        break;
      }
      at += Character.charCount(unit);
    }
    return at;
  }

  /** Digits, with groups of three behind a space, point or comma, and with decimals. */
  private static int numberEnd(String line, int from) {
    int at = digitsEnd(line, from);
    while (at + 1 < line.length() && isGroupMark(line.charAt(at))) {
      int end = digitsEnd(line, at + 1);
      boolean space = line.charAt(at) != '.' && line.charAt(at) != ',';
      if (end == at + 1 || (space && end - at - 1 != GROUP)) {
        break;
      }
      at = end;
    }
    return at;
  }

  private static int digitsEnd(String line, int from) {
    int at = from;
    while (at < line.length() && Character.isDigit(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isGroupMark(char unit) {
    return unit == '.' || unit == ',' || unit == ' ' || unit == '\u00A0' || unit == '\u202F';
  }

  /** "3 000", "3.000" and "3,000" are one number; "3,5" and "3.5" are another. */
  private static String digits(String exact) {
    StringBuilder plain = new StringBuilder();
    String[] parts = exact.split("[^0-9]+", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0 && parts[i].length() != GROUP) {
        plain.append('.');
      }
      plain.append(parts[i]);
    }
    return plain.toString();
  }

  private static String folded(String exact) {
    String small = exact.toLowerCase(Locale.ROOT);
    if (small.chars().allMatch(unit -> unit < 128)) {
      return small;
    }
    String apart = Normalizer.normalize(small, Normalizer.Form.NFKD);
    return ACCENTS.matcher(apart).replaceAll("").replace("œ", "oe").replace("æ", "ae");
  }
}
