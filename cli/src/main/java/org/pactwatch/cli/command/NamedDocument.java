package org.pactwatch.cli.command;

import java.util.Optional;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.ProblemException;

/** Finds the document that someone named, or tells which there are. */
final class NamedDocument {
  private NamedDocument() {}

  /**
   * Returns its current reading.
   *
   * @throws ProblemException NOT_FOUND if the ledger holds no document of this name
   */
  static ArticleReading in(Ledger ledger, String name) {
    return Optional.of(name)
        .filter(words -> !words.isBlank())
        .flatMap(words -> ledger.document(new DocumentId(words)))
        .orElseThrow(() -> NoDocument.of(name, ledger));
  }
}
