package org.pactwatch.output.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.ledger.query.Ledger;

/** Writes claims as JSON Lines, version 1 of the claim format, one document in memory at a time. */
public final class ClaimExport {
  private ClaimExport() {}

  /**
   * Writes all claims, sorted by document, start offset, type and id, each on a line of its own.
   *
   * @throws UncheckedIOException if the output cannot be written
   */
  public static void write(Ledger ledger, Appendable out) {
    ClaimJson json = new ClaimJson();
    try (Stream<SourcedClaim> claims = ledger.claims()) {
      claims.forEach(one -> line(json.write(one.claim()), out));
    }
  }

  private static void line(String text, Appendable out) {
    try {
      out.append(text).append('\n');
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
