package org.pactwatch.output.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.pactwatch.ledger.review.DecisionEntry;

/** How decisions can be written. */
public enum DecisionFormat {
  TABLE(DecisionTable::write),
  JSON(DecisionJson::write);

  private final Writer writer;

  DecisionFormat(Writer writer) {
    this.writer = writer;
  }

  /** Writes them in the order given. */
  public void write(List<DecisionEntry> decisions, Appendable out) throws IOException {
    writer.write(decisions, out);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes them in one format. */
  private interface Writer {
    void write(List<DecisionEntry> decisions, Appendable out) throws IOException;
  }
}
