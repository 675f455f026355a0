package org.pactwatch.output.network;

import java.io.IOException;
import java.util.Locale;
import org.pactwatch.output.Extract;
import org.pactwatch.output.export.ExportFormat;

/** How a network can be taken out. */
public enum NetworkExport implements ExportFormat {
  GEXF((extract, out) -> Gexf.write(Network.of(extract), out)),
  GRAPHML((extract, out) -> GraphMl.write(Network.of(extract), out)),
  /** Edges alone, in columns that Gephi reads as an edge table. */
  CSV((extract, out) -> NetworkCsv.write(Network.of(extract), out));

  private final ExportFormat format;

  NetworkExport(ExportFormat format) {
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
