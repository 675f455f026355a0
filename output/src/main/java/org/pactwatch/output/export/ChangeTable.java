package org.pactwatch.output.export;

import java.io.IOException;
import java.util.List;
import org.pactwatch.ledger.query.Change;
import org.pactwatch.output.Headline;
import org.pactwatch.output.Names;

/** Changes for a reader, a line each. */
final class ChangeTable {
  private static final int WIDTH = 14;

  private ChangeTable() {}

  static void write(List<Change> changes, Names names, Appendable out) throws IOException {
    for (Change one : changes) {
      String kind = one.kind().toString();
      out.append(kind)
          .append(" ".repeat(WIDTH - kind.length()))
          .append(one.after().id().value())
          .append("  ")
          .append(Headline.of(one.after(), names))
          .append(one.sentences().isEmpty() ? "" : ": " + String.join("; ", one.sentences()))
          .append('\n');
    }
    out.append(changes.size() == 1 ? "1 change\n" : changes.size() + " changes\n");
  }
}
