package org.pactwatch.reading.clean;

import java.util.List;
import org.pactwatch.model.document.Document;

/** A document while it is cleaned: its lines, in order. Lives in one thread, for one document. */
record Draft(Document document, List<Line> lines) {
  static Draft of(Document document) {
    return new Draft(document, document.blocks().stream().map(Line::new).toList());
  }

  /** The lines of which something is still kept. */
  List<Line> kept() {
    return lines.stream().filter(Line::isKept).toList();
  }
}
