package org.pactwatch.output.network;

import java.io.IOException;
import java.util.Locale;
import org.pactwatch.output.Extract;
import org.pactwatch.output.export.ExportFormat;

/** How a network can be taken out. */
public enum NetworkExport implements ExportFormat {
  GEXF(Gexf::write),
  GRAPHML(GraphMl::write),
  /** Edges alone, in columns that Gephi reads as an edge table. */
  CSV(NetworkCsv::write);

  private final Writer writer;

  NetworkExport(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void write(Extract extract, Appendable out) throws IOException {
    writer.write(Network.of(extract), out);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes a network in one format. */
  private interface Writer {
    void write(Network network, Appendable out) throws IOException;
  }
}
