package org.pactwatch.eval.corpus.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.eval.corpus.truth.Truth;
import org.pactwatch.eval.corpus.truth.TruthClaim;
import org.pactwatch.model.text.Span;

/**
 * Which found claim stands for which claim of the truth: one of the same document and type that
 * overlaps it, the one that shares most of its text with it, and of several such the first by id.
 *
 * @param wanted how many claims the truth has in lines
 * @param matched those that were found, in the truth's order
 */
record Matching(int wanted, List<Matched> matched) {
  Matching {
    matched = List.copyOf(matched);
  }

  static Matching of(Truth truth, Found found) {
    Map<String, List<FoundClaim>> byDocument = new HashMap<>();
    for (FoundClaim claim : found.claims()) {
      byDocument.computeIfAbsent(claim.doc(), fresh -> new ArrayList<>()).add(claim);
    }
    Map<String, FoundLine> lines = new HashMap<>();
    found.lines().stream()
        .sorted(Comparator.comparing(FoundLine::id))
        .forEach(line -> line.claims().forEach(claim -> lines.putIfAbsent(claim, line)));
    List<TruthClaim> wanted =
        truth.claims().stream().filter(claim -> claim.line().isPresent()).toList();
    List<Matched> matched = new ArrayList<>();
    for (TruthClaim claim : wanted) {
      best(claim, byDocument.getOrDefault(claim.doc(), List.of()))
          .ifPresent(
              one ->
                  matched.add(new Matched(claim, one, Optional.ofNullable(lines.get(one.id())))));
    }
    return new Matching(wanted.size(), matched);
  }

  private static Optional<FoundClaim> best(TruthClaim wanted, List<FoundClaim> claims) {
    Comparator<FoundClaim> byShare =
        Comparator.comparingInt((FoundClaim one) -> -overlap(wanted.span(), one.spans()));
    return claims.stream()
        .filter(one -> one.type() == wanted.type() && overlap(wanted.span(), one.spans()) > 0)
        .min(byShare.thenComparing(FoundClaim::id));
  }

  private static int overlap(Span wanted, List<Span> spans) {
    return spans.stream()
        .mapToInt(
            span -> Math.min(span.end(), wanted.end()) - Math.max(span.start(), wanted.start()))
        .max()
        .orElse(0);
  }

  /** A claim of the truth, the found claim that stands for it, and its line. */
  record Matched(TruthClaim wanted, FoundClaim found, Optional<FoundLine> line) {}
}
