package org.pactwatch.output.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.pactwatch.ledger.lineage.Family;
import org.pactwatch.ledger.lineage.Lineage;

/** How lineage can be written. */
public enum LineageFormat {
  TREE(LineageTree::write),
  JSON(LineageJson::write);

  private final Writer writer;

  LineageFormat(Writer writer) {
    this.writer = writer;
  }

  /** Writes families in the order that the format wants. */
  public void write(Lineage lineage, List<Family> families, Appendable out) throws IOException {
    writer.write(lineage, families, out);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes families in one format. */
  private interface Writer {
    void write(Lineage lineage, List<Family> families, Appendable out) throws IOException;
  }
}
