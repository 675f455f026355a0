package org.pactwatch.web.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two texts side by side: which words only one of them has.
 *
 * @param left lines of the one
 * @param right lines of the other
 * @param same the share of all words that stand in both, in the same order, from 0 to 1
 * @param byWord whether words were compared; else lines, because the texts are long
 */
public record Comparison(List<List<Run>> left, List<List<Run>> right, double same, boolean byWord) {
  /**
   * How many words both may have together to be compared word by word, which takes time with their
   * square.
   */
  private static final int MOST_WORDS = 12_000;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+|\\R|[^\\p{L}\\p{N}\\s]|[\\s&&[^\\r\\n]]+");
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+|\\R");

  public Comparison {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Compares the lines of two texts. */
  public static Comparison of(List<String> one, List<String> other) {
    String first = String.join("\n", one);
    String second = String.join("\n", other);
    List<String> left = parts(first, WORD);
    List<String> right = parts(second, WORD);
    boolean byWord = left.size() + right.size() <= MOST_WORDS;
    if (!byWord) {
      left = parts(first, LINE);
      right = parts(second, LINE);
    }
    BitSet onlyLeft = new BitSet();
    BitSet onlyRight = new BitSet();
    for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
      mark(onlyLeft, delta.getSource());
      mark(onlyRight, delta.getTarget());
    }
    int words = words(left, new BitSet()) + words(right, new BitSet());
    int alone = words(left, invert(onlyLeft, left)) + words(right, invert(onlyRight, right));
    double same = words == 0 ? 1 : 1 - alone / (double) words;
    return new Comparison(runs(left, onlyLeft), runs(right, onlyRight), same, byWord);
  }

  private static void mark(BitSet only, Chunk<String> chunk) {
    only.set(chunk.getPosition(), chunk.getPosition() + chunk.size());
  }

  private static BitSet invert(BitSet set, List<String> parts) {
    BitSet inverted = new BitSet();
    inverted.set(0, parts.size());
    inverted.andNot(set);
    return inverted;
  }

  /** How many of the parts are words, without some of them. */
  private static int words(List<String> parts, BitSet without) {
    int words = 0;
    for (int at = 0; at < parts.size(); at++) {
      if (!without.get(at) && Character.isLetterOrDigit(parts.get(at).codePointAt(0))) {
        words++;
      }
    }
    return words;
  }

  private static List<String> parts(String text, Pattern pattern) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      parts.add(matcher.group());
    }
    return parts;
  }

  private static List<List<Run>> runs(List<String> parts, BitSet only) {
    List<List<Run>> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    boolean alone = false;
    for (int at = 0; at < parts.size(); at++) {
      boolean end = parts.get(at).matches("\\R");
      if ((end || only.get(at) != alone) && words.length() > 0) {
        line.add(new Run(words.toString(), alone));
        words.setLength(0);
      }
      if (end) {
        lines.add(List.copyOf(line));
        line.clear();
      } else {
        words.append(parts.get(at));
      }
      alone = only.get(at);
    }
    if (words.length() > 0) {
      line.add(new Run(words.toString(), alone));
    }
    lines.add(List.copyOf(line));
    return lines;
  }

  /**
   * Words that follow one another.
   *
   * @param words the words
   * @param alone whether only this text has them
   */
  public record Run(String words, boolean alone) {}
}
