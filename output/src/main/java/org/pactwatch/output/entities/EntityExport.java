package org.pactwatch.output.entities;

import java.io.IOException;
import java.util.Locale;
import org.pactwatch.output.Extract;
import org.pactwatch.output.export.ExportFormat;

/** How entities can be taken out: as FollowTheMoney's tools read them, a JSON object a line. */
public enum EntityExport implements ExportFormat {
  /** An entity a line. */
  FTM(FtmJson::writeEntities),
  /** A statement a line: one value of one property of one entity. */
  FTM_STATEMENTS(FtmJson::writeStatements);

  private final ExportFormat format;

  EntityExport(ExportFormat format) {
    this.format = format;
  }

  @Override
  public void write(Extract extract, Appendable out) throws IOException {
    format.write(extract, out);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
