package org.pactwatch.output.export;

import java.io.IOException;
import java.util.Locale;
import org.pactwatch.ledger.duty.AtopColumns;
import org.pactwatch.ledger.duty.Duties;
import org.pactwatch.output.Names;

/** How duties can be written. */
public enum DutyFormat {
  TABLE(DutyTable::write),
  JSON(DutyJson::write);

  private final Writer writer;

  DutyFormat(Writer writer) {
    this.writer = writer;
  }

  /** Writes an answer, with ATOP's names for the kinds of duties. */
  public void write(
      Duties duties, Neutrals neutrals, Names names, AtopColumns columns, Appendable out)
      throws IOException {
    writer.write(duties, neutrals, names, columns, out);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes duties in one format. */
  private interface Writer {
    void write(Duties duties, Neutrals neutrals, Names names, AtopColumns columns, Appendable out)
        throws IOException;
  }
}
