package org.pactwatch.ledger.contradiction;

import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.text.Span;

/** Takes in where reading found someone in an office that the gazetteer knows to be another's. */
final class Offices {
  private static final String CODE = "office-contradicts-name";

  private Offices() {}

  static List<Contradiction> of(ArticleReading reading) {
    return reading.annotations().remarks().stream()
        .filter(remark -> remark.code().equals(CODE))
        .flatMap(remark -> contradiction(remark, reading).stream())
        .toList();
  }

  /** Told by the claim whose words name the office, else by the nearest one before or after. */
  private static Optional<Contradiction> contradiction(
      Annotations.Remark remark, ArticleReading reading) {
    return reading.claims().stream()
        .min(
            (one, other) ->
                Integer.compare(distance(one, remark.span()), distance(other, remark.span())))
        .map(
            claim ->
                new Contradiction(
                    Contradiction.Kind.OFFICE,
                    claim,
                    Optional.empty(),
                    List.of(),
                    remark.message()));
  }

  private static int distance(Claim claim, Span span) {
    Span words = claim.grounds().evidence().span();
    return Math.max(0, Math.max(span.start() - words.end(), words.start() - span.end()));
  }
}
