package org.pactwatch.output.export;

import java.io.IOException;
import java.util.Locale;
import org.pactwatch.output.Extract;

/** How lines can be taken out. */
public enum LineExport implements ExportFormat {
  /** One row a line. */
  CSV((extract, out) -> LineCsv.write(extract.lines(), extract.names(), out)),
  /** One object a line. */
  JSONL((extract, out) -> LineJson.writeLines(extract.lines(), extract.names(), out)),
  /** Transfers alone, in the columns of SIPRI's register. */
  SIPRI(TransferRegister::write),
  /** Who is bound by which treaty, in ATOP's names. */
  ATOP(TreatyTable::write);

  private final ExportFormat format;

  LineExport(ExportFormat format) {
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
