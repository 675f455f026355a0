package org.pactwatch.ledger.line;

import java.util.List;
import java.util.Objects;

/**
 * The claims of one story within one stretch of time.
 *
 * @param bucket what tells this stretch from the story's others, in its line's id
 * @param claims in no order
 */
record Episode(String bucket, List<LineClaim> claims) {
  Episode {
    Objects.requireNonNull(bucket, "bucket");
    claims = List.copyOf(claims);
  }
}
