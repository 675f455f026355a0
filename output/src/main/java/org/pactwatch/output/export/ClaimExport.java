package org.pactwatch.output.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.output.Extract;

/** How claims can be taken out, sorted by document, start offset, type and id. */
public enum ClaimExport implements ExportFormat {
  /** JSON Lines, version 1 of the claim format; one document is in memory at a time. */
  JSONL(ClaimExport::writeLines),
  /** One row a claim. */
  CSV(ClaimCsv::write);

  private final ExportFormat format;

  ClaimExport(ExportFormat format) {
    this.format = format;
  }

  @Override
  public void write(Extract extract, Appendable out) throws IOException {
    format.write(extract, out);
  }

  private static void writeLines(Extract extract, Appendable out) throws IOException {
    ClaimJson json = new ClaimJson();
    try (Stream<SourcedClaim> claims = extract.claims()) {
      for (Iterator<SourcedClaim> all = claims.iterator(); all.hasNext(); ) {
        out.append(json.write(all.next().claim())).append('\n');
      }
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
