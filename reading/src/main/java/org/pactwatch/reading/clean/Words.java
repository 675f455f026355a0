package org.pactwatch.reading.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line's words and what its shape tells, in any language.
 *
 * @param text the line
 * @param list its words in lower case
 */
record Words(String text, List<String> list) {
  // An agency in brackets may stand behind the last sentence.
  private static final Pattern ENDED =
      Pattern.compile(".*[.!?…。！？](?:\\s?[\"»”)\\]'])*(?:\\s?\\([^()]{1,60}\\))?", Pattern.DOTALL);
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'.-]*(?: (?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}\\p{M}'.-]*){1,3}");
  private static final int SHINGLE = 4;
  private static final int SENTENCE = 8;
  private static final int LONG = 25;

  /** Finds the words by hand: this runs over every line of a page. */
  static Words of(String line) {
    List<String> words = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at < line.length()) {
      int unit = line.codePointAt(at);
      int next = at + Character.charCount(unit);
      boolean inside = isWordUnit(unit);
      // Where no blanks stand between words, two characters make one, as they mostly do.
      boolean full = start >= 0 && isWide(unit) && at - start >= 2;
      if (start >= 0 && (!inside || full)) {
        words.add(line.substring(start, at).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (inside && start < 0) {
        start = at;
      }
      at = next;
    }
    if (start >= 0) {
      words.add(line.substring(start).toLowerCase(Locale.ROOT));
    }
    return new Words(line.strip(), words);
  }

  private static boolean isWordUnit(int unit) {
    if (Character.isLetterOrDigit(unit)) {
      return true;
    }
    int type = Character.getType(unit);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isWide(int unit) {
    return unit >= 0x3040 && (unit <= 0x30FF || Character.isIdeographic(unit));
  }

  int count() {
    return list.size();
  }

  /** Tells whether the line ends as a sentence does. */
  boolean isEnded() {
    return ENDED.matcher(text).matches();
  }

  /** Tells whether the line ends in dots that stand for what is missing. */
  boolean breaksOff() {
    return text.endsWith("...") || text.endsWith("…");
  }

  /** Tells whether the line reads as one or more sentences rather than as a heading or a label. */
  boolean isProse() {
    return count() >= LONG || (count() >= SENTENCE && (isEnded() || hasOpenQuote()));
  }

  /** Tells whether the line may be a heading: a few words without a sentence's end. */
  boolean isHeading() {
    return count() >= 3 && !isProse() && !text.isEmpty() && !Character.isLowerCase(text.charAt(0));
  }

  /** Tells whether the line is a personal name by its shape. */
  boolean isName() {
    return NAME.matcher(text).matches();
  }

  /** Tells whether nothing in it is written with a capital. */
  boolean isLowerCase() {
    // Scripts without capitals have no small letters either.
    return text.chars().anyMatch(Character::isLowerCase)
        && text.chars().noneMatch(Character::isUpperCase);
  }

  /** The words of four letters and more. */
  Set<String> content() {
    Set<String> content = new HashSet<>();
    for (String word : list) {
      if (word.length() >= 4) {
        content.add(word);
      }
    }
    return content;
  }

  /** Every four words in a row; one shingle of all where there are fewer. */
  Set<String> shingles() {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= list.size(); i++) {
      shingles.add(String.join(" ", list.subList(i, i + SHINGLE)));
    }
    if (shingles.isEmpty()) {
      shingles.add(joined());
    }
    return shingles;
  }

  /** The words, one blank between them. */
  String joined() {
    return String.join(" ", list);
  }

  private boolean hasOpenQuote() {
    long straight = text.chars().filter(unit -> unit == '"').count();
    long opened = text.chars().filter(unit -> unit == '«').count();
    long closed = text.chars().filter(unit -> unit == '»').count();
    return straight % 2 == 1 || opened > closed;
  }
}
