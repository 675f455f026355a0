package org.pactwatch.gazetteer.name;

import java.util.Arrays;
import java.util.BitSet;
import org.pactwatch.model.text.Span;

/**
 * A text as words for matching, each folded, with its offsets. A word is a run of letters or a run
 * of digits, so that {@code S-400}, {@code S400} and {@code S 400} have the same words. Immutable.
 */
public final class Words {
  private final CharSequence text;
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private String[] folded = new String[8];
  private boolean[] joins = new boolean[8];
  private int size;

  private Words(CharSequence text) {
    this.text = text;
  }

  /** Returns the words of a text. */
  public static Words of(CharSequence text) {
    Words words = new Words(text);
    int at = 0;
    while (at < text.length()) {
      Kind kind = Kind.at(text, at);
      int end = at + 1;
      while (end < text.length() && kind.continuesWith(Kind.at(text, end))) {
        end++;
      }
      if (kind == Kind.LETTER || kind == Kind.DIGIT) {
        if (words.size > 0) {
          words.joins[words.size - 1] = words.isJoint(words.ends[words.size - 1], at);
        }
        words.append(at, end, Folding.fold(text.subSequence(at, end)));
      }
      at = end;
    }
    return words;
  }

  public int size() {
    return size;
  }

  public CharSequence text() {
    return text;
  }

  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return ends[word];
  }

  public String folded(int word) {
    return folded[word];
  }

  /** Returns the words as the text writes them. */
  public String written(int word) {
    return text.subSequence(starts[word], ends[word]).toString();
  }

  /** Returns the stretch from one word to another, both within. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** Returns the first word that does not end before an offset; {@link #size()} for none. */
  public int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    if (found >= 0) {
      return found;
    }
    int next = -found - 1;
    return next > 0 && ends[next - 1] > offset ? next - 1 : next;
  }

  /** Tells whether a word begins with a capital letter. */
  public boolean isCapitalised(int word) {
    return Character.isUpperCase(text.charAt(starts[word]))
        || Character.isTitleCase(text.charAt(starts[word]));
  }

  /** Tells whether a word holds no lower-case letter. */
  public boolean isUpperCase(int word) {
    for (int i = starts[word]; i < ends[word]; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a word is a number. */
  public boolean isNumber(int word) {
    return Character.isDigit(text.charAt(starts[word]));
  }

  /**
   * Tells whether a word and the next can be parts of one name: nothing, one connecting mark
   * (hyphen, apostrophe, dot) or white space within a line stands between them.
   */
  public boolean joinsNext(int word) {
    return word + 1 < size && joins[word];
  }

  /**
   * Returns the same words without some, as if these were not written: what stands on both sides
   * joins where it joined them.
   */
  public Words without(BitSet left) {
    Words rest = new Words(text);
    boolean joined = true;
    for (int word = 0; word < size; word++) {
      if (left.get(word)) {
        joined &= joins[word];
        continue;
      }
      if (rest.size > 0) {
        rest.joins[rest.size - 1] &= joined;
      }
      rest.append(starts[word], ends[word], folded[word]);
      rest.joins[rest.size - 1] = joins[word];
      joined = true;
    }
    return rest;
  }

  /** Tells whether white space stands between a word and the next. */
  public boolean isSpacedFromNext(int word) {
    return word + 1 < size && ends[word] < starts[word + 1] && isSpace(text.charAt(ends[word]));
  }

  /** Tells whether a name may begin at a word: no letter or digit touches it from the left. */
  public boolean isLeftBorder(int word) {
    return word == 0 || ends[word - 1] < starts[word];
  }

  /** Tells whether a name may end with a word: no letter or digit touches it from the right. */
  public boolean isRightBorder(int word) {
    if (word + 1 == size || ends[word] < starts[word + 1]) {
      return true;
    }
    // A lost space: "S-400qui". A capital would be a variant's mark: "S-400M".
    return isNumber(word) && Character.isLowerCase(text.charAt(starts[word + 1]));
  }

  private void append(int start, int end, String fold) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      folded = Arrays.copyOf(folded, size * 2);
      joins = Arrays.copyOf(joins, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    folded[size] = fold;
    size++;
  }

  private boolean isJoint(int from, int to) {
    if (to - from == 1 && isConnector(text.charAt(from))) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || unit == '\t' || unit == '\u00a0' || unit == '\u202f' || unit == '\u2009';
  }

  private static boolean isConnector(char unit) {
    return switch (unit) {
      case '-', '\u2010', '\u2011', '\u2013', '\'', '’', '‘', 'ʼ', '.' -> true;
      default -> false;
    };
  }

  private enum Kind {
    LETTER,
    MARK,
    DIGIT,
    OTHER;

    static Kind at(CharSequence text, int offset) {
      char unit = text.charAt(offset);
      if (unit < 128) {
        if ((unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z')) {
          return LETTER;
        }
        return unit >= '0' && unit <= '9' ? DIGIT : OTHER;
      }
      if (Character.isLetter(unit)) {
        return LETTER;
      }
      if (Character.getType(unit) == Character.NON_SPACING_MARK) {
        return MARK;
      }
      return Character.isDigit(unit) ? DIGIT : OTHER;
    }

    boolean continuesWith(Kind next) {
      return this == next || (this == LETTER && next == MARK);
    }
  }
}
