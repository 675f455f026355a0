package org.pactwatch.output.provenance;

import java.io.IOException;
import java.util.Locale;
import org.pactwatch.output.Extract;
import org.pactwatch.output.export.ExportFormat;

/** How provenance can be taken out. */
public enum ProvenanceExport implements ExportFormat {
  // No method reference: it would load rdf4j with the words of the command line.
  TURTLE((extract, out) -> Provenance.write(extract, out));

  private final ExportFormat format;

  ProvenanceExport(ExportFormat format) {
    this.format = format;
  }

  @Override
  public void write(Extract extract, Appendable out) throws IOException {
    format.write(extract, out);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
