package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads numbers in figures, in words and in both: "1 900", "vingt et un", "2,5 milliards". */
final class Numerals {
  /** From here on a multiplier is a noun: it needs a number before it and a link behind it. */
  private static final double NOUNS = 1_000_000;

  private static final String FIGURES = "\\d{1,3}(?:[ .]\\d{3})+(?!\\d)|\\d+(?:,\\d+)?";
  private static final Pattern FIGURE = Pattern.compile(FIGURES);

  /**
   * A number.
   *
   * @param value how many
   * @param scale the multiplier it ends in, 1 for none
   * @param approximate whether it is a noun of about so many
   * @param isNoun whether it needs a link before what it counts
   */
  record Numeral(double value, double scale, boolean approximate, boolean isNoun) {}

  private final QuantityWords words;
  private final Map<String, Double> multipliers = new HashMap<>();
  private final Pattern token;
  private final String pattern;

  Numerals(QuantityWords words) {
    this.words = words;
    multipliers.putAll(words.multipliers());
    multipliers.putAll(words.collectives());
    List<String> all = new ArrayList<>(words.numbers().keySet());
    all.addAll(multipliers.keySet());
    String word = "(?:" + alternatives(all) + ")(?![\\p{L}\\d])";
    String gap =
        "(?:[ -]"
            + alternatives(words.joints())
            + "[ -](?="
            + alternatives(words.joined())
            + "(?!\\p{L}))|[ -])(?:"
            + alternatives(words.shades())
            + " )?";
    this.token = Pattern.compile(word);
    this.pattern =
        "(?<![\\p{L}\\d.,])(?<!(?:[^\\d]|^)-)(?:(?:"
            + FIGURES
            + ")(?:"
            + gap
            + word
            + ")*|"
            + word
            + "(?:"
            + gap
            + word
            + ")*)";
  }

  /** Words as alternatives of a pattern, the longest first; whole groups. */
  static String alternatives(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** A pattern of what may be a number; {@link #read} tells whether it is. */
  String pattern() {
    return pattern;
  }

  /** Tells whether a number's words may as well be an article. */
  boolean isArticle(String number) {
    return words.articles().contains(number);
  }

  /** The value of a number in lower-case words with plain blanks; empty where it is none. */
  Optional<Numeral> read(String number) {
    double total = 0;
    double current = 0;
    double added = 0;
    double scale = 1;
    boolean approximate = false;
    boolean open = true;
    int from = 0;
    Matcher figure = FIGURE.matcher(number);
    if (figure.lookingAt()) {
      current =
          Double.parseDouble(figure.group().replace(" ", "").replace(".", "").replace(',', '.'));
      open = false;
      from = figure.end();
    }
    Matcher matcher = token.matcher(number).region(from, number.length());
    while (matcher.find()) {
      String word = matcher.group();
      Double multiplier = multipliers.get(word);
      if (multiplier == null) {
        double value = words.numbers().get(word);
        if (!open && (added % 10 > 0 || added <= value)) {
          return Optional.empty();
        }
        current += value;
        added = value;
        scale = 1;
      } else {
        boolean noun = multiplier >= NOUNS || words.collectives().containsKey(word);
        if (open && noun) {
          return Optional.empty();
        }
        current =
            Math.max(open ? 1 : current, total > 0 && current == 0 ? 1 : current) * multiplier;
        if (multiplier >= 1000) {
          total += current;
          current = 0;
        }
        approximate |= words.collectives().containsKey(word);
        added = multiplier;
        scale = multiplier;
      }
      open = false;
    }
    double value = total + current;
    boolean noun = scale >= NOUNS || (approximate && scale > 1);
    // Things are counted whole: "0,3" measures.
    return value == Math.rint(value) || scale >= NOUNS
        ? Optional.of(new Numeral(value, scale, approximate, noun))
        : Optional.empty();
  }
}
