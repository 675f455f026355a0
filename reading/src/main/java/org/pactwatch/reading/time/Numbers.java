package org.pactwatch.reading.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** A class of whole numbers between bounds, in digits and, where wanted, spelled out. */
final class Numbers implements WordClass {
  private final Bounds bounds;
  private final NumberWords words;
  private final Set<String> suffixes;
  private final boolean suffixNeeded;

  /**
   * @param bounds which numbers belong to it
   * @param words how numbers are spelled; none where only digits count
   * @param suffixes what may be glued behind digits: "er", "e"
   * @param suffixNeeded whether one of them must stand there
   */
  Numbers(Bounds bounds, NumberWords words, Set<String> suffixes, boolean suffixNeeded) {
    this.bounds = bounds;
    this.words = words;
    this.suffixes = Set.copyOf(suffixes);
    this.suffixNeeded = suffixNeeded;
  }

  @Override
  public List<Hit> at(Tokens tokens, int index) {
    if (index >= tokens.size()) {
      return List.of();
    }
    return tokens.get(index).isNumber() ? digits(tokens, index) : spelled(tokens, index);
  }

  private List<Hit> digits(Tokens tokens, int index) {
    String text = tokens.get(index).text();
    List<Hit> hits = new ArrayList<>(2);
    if (!bounds.fits(text)) {
      return hits;
    }
    int next = index + 1;
    boolean suffixed =
        next < tokens.size()
            && tokens.get(next).glued()
            && suffixes.contains(tokens.get(next).text());
    if (suffixed) {
      hits.add(new Hit(next + 1, plain(text)));
    } else if (!suffixNeeded) {
      hits.add(new Hit(next, plain(text)));
      fraction(tokens, next).ifPresent(end -> hits.add(new Hit(end, decimal(tokens, index))));
    }
    return hits;
  }

  private OptionalInt fraction(Tokens tokens, int next) {
    boolean follows =
        bounds.fraction()
            && next + 1 < tokens.size()
            && tokens.get(next).glued()
            && tokens.get(next).text().equals(",")
            && tokens.get(next + 1).glued()
            && tokens.get(next + 1).isNumber();
    return follows ? OptionalInt.of(next + 2) : OptionalInt.empty();
  }

  private static String decimal(Tokens tokens, int index) {
    return plain(tokens.get(index).text()) + "." + tokens.get(index + 2).text();
  }

  private List<Hit> spelled(Tokens tokens, int index) {
    List<Hit> hits = new ArrayList<>(1);
    for (Hit hit : words.at(tokens, index)) {
      if (bounds.holds(Integer.parseInt(hit.value()))) {
        hits.add(hit);
      }
    }
    return hits;
  }

  private static String plain(String digits) {
    return new BigDecimal(digits).toPlainString();
  }

  @Override
  public Set<String> firstWords() {
    return words.firstWords();
  }

  @Override
  public boolean startsWithDigits() {
    return true;
  }

  /**
   * Which numbers belong.
   *
   * @param leastDigits how many digits at least
   * @param mostDigits how many digits at most, up to nine
   * @param fraction whether a decimal fraction may follow
   */
  record Bounds(int least, int most, int leastDigits, int mostDigits, boolean fraction) {
    boolean fits(String digits) {
      return digits.length() >= leastDigits
          && digits.length() <= mostDigits
          && holds(Integer.parseInt(digits));
    }

    boolean holds(int number) {
      return number >= least && number <= most;
    }
  }

  /** No spelled numbers. */
  static NumberWords onlyDigits() {
    return new NumberWords(Map.of(), Map.of(), Set.of());
  }
}
