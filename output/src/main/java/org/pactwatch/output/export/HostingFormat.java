package org.pactwatch.output.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.pactwatch.ledger.duty.Hosting;
import org.pactwatch.output.Names;

/** How it can be written what stands where. */
public enum HostingFormat {
  TABLE(HostingTable::write),
  JSON(HostingJson::write);

  private final Writer writer;

  HostingFormat(Writer writer) {
    this.writer = writer;
  }

  /** Writes the answer for a day in the order given. */
  public void write(LocalDate day, List<Hosting> hostings, Names names, Appendable out)
      throws IOException {
    writer.write(day, hostings, names, out);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes hostings in one format. */
  private interface Writer {
    void write(LocalDate day, List<Hosting> hostings, Names names, Appendable out)
        throws IOException;
  }
}
