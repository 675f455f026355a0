package org.pactwatch.ledger;

import java.util.List;
import java.util.Objects;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.problem.Problem;

/**
 * What one version of engine and data found in one article.
 *
 * @param article the document as it came
 * @param version engine and data, as one text
 * @param state whether it was read or turned away
 * @param header where it comes from
 * @param annotations what was found besides claims
 * @param claims its claims, sorted
 * @param problems what went wrong while reading it
 */
public record ArticleReading(
    Article article,
    String version,
    State state,
    Header header,
    Annotations annotations,
    List<Claim> claims,
    List<Problem> problems) {
  public ArticleReading {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(annotations, "annotations");
    claims = claims.stream().distinct().sorted().toList();
    problems = List.copyOf(problems);
    for (Claim claim : claims) {
      if (!claim.document().equals(article.id())) {
        throw new IllegalArgumentException(
            "expected claims of " + article.id() + ", got one of " + claim.document());
      }
    }
  }

  public ReadingKey key() {
    return ReadingKey.of(article.id(), article.digest(), article.declared(), version);
  }
}
