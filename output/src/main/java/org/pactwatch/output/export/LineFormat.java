package org.pactwatch.output.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.output.Names;

/** How lines can be written. */
public enum LineFormat {
  TABLE(LineTable::write),
  JSON(LineJson::write),
  CSV(LineCsv::write);

  private final Writer writer;

  LineFormat(Writer writer) {
    this.writer = writer;
  }

  /** Writes lines in the order given. */
  public void write(List<LineSummary> lines, Names names, Appendable out) throws IOException {
    writer.write(lines, names, out);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes lines in one format. */
  private interface Writer {
    void write(List<LineSummary> lines, Names names, Appendable out) throws IOException;
  }
}
