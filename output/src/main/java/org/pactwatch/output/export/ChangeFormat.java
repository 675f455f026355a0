package org.pactwatch.output.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.pactwatch.ledger.query.Change;
import org.pactwatch.output.Names;

/** How changes can be written. */
public enum ChangeFormat {
  TABLE(ChangeTable::write),
  JSON(ChangeJson::write);

  private final Writer writer;

  ChangeFormat(Writer writer) {
    this.writer = writer;
  }

  /** Writes them in the order given. */
  public void write(List<Change> changes, Names names, Appendable out) throws IOException {
    writer.write(changes, names, out);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes them in one format. */
  private interface Writer {
    void write(List<Change> changes, Names names, Appendable out) throws IOException;
  }
}
