package org.pactwatch.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** Finds the document that someone named, or tells which there are. */
final class NamedDocument {
  private static final int SHOWN = 5;

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
