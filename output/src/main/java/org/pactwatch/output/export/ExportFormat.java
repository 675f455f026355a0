package org.pactwatch.output.export;

import java.io.IOException;
import org.pactwatch.output.Extract;

/** A way of writing what is taken out of a ledger. The same extract gives the same bytes. */
@FunctionalInterface
public interface ExportFormat {

  /**
   * Writes an extract.
   *
   * @throws IOException if the output cannot be written
   */
  void write(Extract extract, Appendable out) throws IOException;
}
