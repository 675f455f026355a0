package org.pactwatch.output.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.pactwatch.ledger.contradiction.Contradiction;

/** How contradictions can be written. */
public enum ContradictionFormat {
  TABLE(ContradictionTable::write),
  JSON(ContradictionJson::write);

  private final Writer writer;

  ContradictionFormat(Writer writer) {
    this.writer = writer;
  }

  /** Writes them in the order given. */
  public void write(List<Contradiction> found, Appendable out) throws IOException {
    writer.write(found, out);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes them in one format. */
  private interface Writer {
    void write(List<Contradiction> found, Appendable out) throws IOException;
  }
}
