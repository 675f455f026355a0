package org.pactwatch.eval.factuality;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pactwatch.model.text.Span;

/**
 * Finds the claim that stands for an event: it covers the event's trigger and has its type. Among
 * several the best is the one in whose span a word like its rule's name ("livrer": "livré",
 * "livraison") stands nearest to the trigger; then one of the same act; then the one that says it
 * in the fewest characters; then one that was not yet taken for another event; then the first.
 * Nothing of how far the event has come, or of who says so, is looked at.
 */
final class EventMatcher {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  // Fewer letters are alike by chance; more would part "envoyer" from "envoi".
  private static final int ALIKE = 4;

  private final String text;
  private final Set<Integer> taken = new HashSet<>();

  /** Makes a matcher for one text. */
  EventMatcher(String text) {
    this.text = text;
  }

  private record Candidate(
      int index, PredictedEvent claim, int distance, boolean otherAct, int length) {}

  /** Returns the claim found for an event. */
  Optional<PredictedEvent> find(GoldEvent gold, List<PredictedEvent> claims) {
    Optional<Candidate> best =
        IntStream.range(0, claims.size())
            .filter(index -> gold.types().contains(claims.get(index).type()))
            .mapToObj(index -> candidate(gold, index, claims.get(index)))
            .flatMap(Optional::stream)
            .min(
                Comparator.comparingInt(Candidate::distance)
                    .thenComparing(Candidate::otherAct)
                    .thenComparingInt(Candidate::length)
                    .thenComparing(candidate -> taken.contains(candidate.index()))
                    .thenComparingInt(Candidate::index));
    best.ifPresent(candidate -> taken.add(candidate.index()));
    return best.map(Candidate::claim);
  }

  private Optional<Candidate> candidate(GoldEvent gold, int index, PredictedEvent claim) {
    return claim.spans().stream()
        .filter(span -> span.contains(gold.trigger()))
        .min(Comparator.comparingInt(Span::length))
        .map(
            span ->
                new Candidate(
                    index,
                    claim,
                    distance(gold.trigger(), span, claim.rule()),
                    claim.act().filter(gold.acts()::contains).isEmpty(),
                    span.length()));
  }

  /** How far from the trigger the nearest word like the rule's stands; all of the span without. */
  private int distance(Span trigger, Span span, String rule) {
    List<String> names =
        WORD.matcher(folded(rule.substring(rule.lastIndexOf('/') + 1)))
            .results()
            .map(name -> name.group())
            .filter(name -> name.length() >= ALIKE)
            .toList();
    int nearest = span.length();
    Matcher word = WORD.matcher(text).region(span.start(), span.end());
    while (word.find()) {
      String form = folded(word.group());
      if (names.stream().anyMatch(name -> name.regionMatches(0, form, 0, ALIKE))) {
        nearest = Math.min(nearest, distance(trigger, new Span(word.start(), word.end())));
      }
    }
    return nearest;
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }

  private static String folded(String words) {
    return MARKS
        .matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
