package org.pactwatch.reading.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwatch.model.claim.Quantity;

/**
 * Reads the number that stands at the end of a stretch of text, with its bounds and words of
 * approximation: "au moins sept", "entre 20 et 30", "une centaine de". Articles give none.
 */
final class Quantities {
  private final QuantityWords words;
  private final Numerals numerals;
  private final Pattern number;
  private final Pattern link;
  private final Pattern subset;
  private final Pattern part;
  private final Pattern single;
  private final Pattern least;
  private final Pattern most;
  private final Pattern approximate;

  Quantities(QuantityWords words) {
    this.words = words;
    this.numerals = new Numerals(words);
    this.number = Pattern.compile(numerals.pattern() + "$");
    this.link = ending(words.links());
    this.subset = ending(words.subsets());
    this.part = ending(words.parts());
    this.least = ending(words.least());
    this.most = ending(words.most());
    this.approximate = ending(words.approximate());
    this.single =
        Pattern.compile(
            "(?<!\\p{L})"
                + Numerals.alternatives(words.articles())
                + " "
                + Numerals.alternatives(words.singles())
                + "$");
  }

  private static Pattern ending(List<String> phrases) {
    return Pattern.compile("(?<![\\p{L}\\d-])" + Numerals.alternatives(phrases) + "$");
  }

  /** Tells whether a noun is one of so many others: centaine, million. */
  boolean isCollective(String lemma) {
    return words.collectives().containsKey(lemma) || words.multipliers().containsKey(lemma);
  }

  boolean isMeasure(String lemma) {
    return words.measures().contains(lemma);
  }

  boolean isCounter(String lemma) {
    return words.counters().contains(lemma);
  }

  /** Two bounds and where their words begin. */
  private record Bounds(double least, double most, boolean approximate, int from, int to) {}

  /**
   * Reads the number that a text ends in.
   *
   * @param text what stands before the noun, up to it
   * @param unit what is counted
   */
  Optional<Quantity> at(String text, Optional<String> unit) {
    String plain = plain(text);
    int end = trimmed(plain, plain.length());
    Optional<Bounds> found = bounds(plain, end, false);
    int before = found.map(Bounds::from).orElse(end);
    Matcher taken = subset.matcher(plain.substring(0, trimmed(plain, before)));
    if (taken.find()) {
      // "deux de ces douze avions", "la moitié des douze": not all of them.
      int some = trimmed(plain, taken.start());
      Optional<Bounds> chosen = bounds(plain, some, true);
      if (chosen.isPresent()) {
        return Optional.of(quantity(text, plain, chosen.get(), unit));
      }
      if (part.matcher(plain.substring(0, some)).find()) {
        return Optional.empty();
      }
    }
    return found
        .map(bounds -> quantity(text, plain, bounds, unit))
        .or(() -> single(text, plain, end, unit));
  }

  private Optional<Quantity> single(String text, String plain, int end, Optional<String> unit) {
    Matcher matcher = single.matcher(plain.substring(0, end));
    return matcher.find()
        ? Optional.of(quantity(text, plain, new Bounds(1, 1, false, matcher.start(), end), unit))
        : Optional.empty();
  }

  private Quantity quantity(String text, String plain, Bounds bounds, Optional<String> unit) {
    int from = bounds.from();
    boolean about = bounds.approximate();
    boolean openAbove = false;
    boolean openBelow = false;
    while (true) {
      String before = plain.substring(0, trimmed(plain, from));
      Matcher lower = least.matcher(before);
      Matcher upper = most.matcher(before);
      Matcher roughly = approximate.matcher(before);
      boolean isLower = lower.find();
      boolean isUpper = upper.find();
      // "pas moins de" ends in "moins de": the longer words tell.
      if (isLower && (!isUpper || lower.start() <= upper.start())) {
        openAbove = true;
        from = lower.start();
      } else if (isUpper) {
        openBelow = true;
        from = upper.start();
      } else if (roughly.find()) {
        about = true;
        from = roughly.start();
      } else {
        break;
      }
    }
    return new Quantity(
        openBelow && !openAbove ? OptionalDouble.empty() : OptionalDouble.of(bounds.least()),
        openAbove && !openBelow ? OptionalDouble.empty() : OptionalDouble.of(bounds.most()),
        about,
        unit,
        text.substring(from, bounds.to()));
  }

  /** One number or a range that ends at an offset. */
  private Optional<Bounds> bounds(String plain, int end, boolean articles) {
    Matcher linked = link.matcher(plain.substring(0, end));
    boolean hasLink = linked.find();
    int to = hasLink ? trimmed(plain, linked.start()) : end;
    Matcher last = number.matcher(plain.substring(0, to));
    if (!last.find()) {
      return Optional.empty();
    }
    Optional<Numerals.Numeral> numeral = numerals.read(last.group());
    if (numeral.isEmpty() || (hasLink && !articles && !numeral.get().isNoun())) {
      return Optional.empty();
    }
    Numerals.Numeral upper = numeral.get();
    for (QuantityWords.Range range : words.ranges()) {
      Optional<Bounds> both = range(plain, range, last.start(), to, upper);
      if (both.isPresent()) {
        return both;
      }
    }
    if (last.start() > 0 && plain.charAt(last.start() - 1) == '-') {
      // "B61-12": part of a name.
      return Optional.empty();
    }
    boolean alone = numerals.isArticle(last.group()) && !articles && !isBound(plain, last.start());
    return alone
        ? Optional.empty()
        : Optional.of(
            new Bounds(upper.value(), upper.value(), upper.approximate(), last.start(), to));
  }

  private Optional<Bounds> range(
      String plain, QuantityWords.Range range, int last, int to, Numerals.Numeral upper) {
    int end = trimmed(plain, last);
    for (String join : range.joins()) {
      if (!plain.substring(0, end).endsWith(join)) {
        continue;
      }
      Matcher first = number.matcher(plain.substring(0, trimmed(plain, end - join.length())));
      Optional<Numerals.Numeral> lower =
          first.find() ? numerals.read(first.group()) : Optional.empty();
      if (lower.isEmpty()) {
        continue;
      }
      // "deux à trois mille": both are thousands.
      boolean shared =
          upper.scale() >= 1000
              && lower.get().scale() == 1
              && lower.get().value() < upper.value() / upper.scale();
      double least = lower.get().value() * (shared ? upper.scale() : 1);
      int from = first.start();
      if (range.opens().isPresent()) {
        String opening = plain.substring(0, trimmed(plain, from));
        if (!opening.endsWith(range.opens().get())) {
          continue;
        }
        from = opening.length() - range.opens().get().length();
      }
      if (least < upper.value()) {
        return Optional.of(
            new Bounds(
                least, upper.value(), upper.approximate() || lower.get().approximate(), from, to));
      }
    }
    return Optional.empty();
  }

  private boolean isBound(String plain, int from) {
    String before = plain.substring(0, trimmed(plain, from));
    return least.matcher(before).find() || most.matcher(before).find();
  }

  /** Lower case, plain blanks and apostrophes, every character in its place. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char one = text.charAt(at);
      boolean blank = Character.isWhitespace(one) || Character.isSpaceChar(one);
      plain.append(blank ? ' ' : one == '’' ? '\'' : Character.toLowerCase(one));
    }
    return plain.toString().toLowerCase(Locale.ROOT).length() == text.length()
        ? plain.toString()
        : text;
  }

  /** Where a text ends without blanks and quotation marks. */
  private static int trimmed(String plain, int end) {
    int at = end;
    while (at > 0 && " «\"“„".indexOf(plain.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
