package org.pactwatch.cli.read;

import java.util.Objects;
import java.util.Optional;
import org.pactwatch.intake.PublishedTable;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Published;

/**
 * What the user says about the documents; it replaces what their sources say.
 *
 * @param published days of publication by document
 * @param outlet the outlet of all of them
 */
public record Given(PublishedTable published, Optional<String> outlet) {
  public Given {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(outlet, "outlet");
  }

  Document in(Document document) {
    Declared declared = declared(document.id(), document.declared());
    return new Document(
        document.id(),
        document.digest(),
        document.medium(),
        document.original(),
        document.blocks(),
        declared);
  }

  private Declared declared(DocumentId id, Declared before) {
    Declared dated =
        published
            .day(id)
            .map(day -> before.withPublished(new Published(day, Published.Basis.GIVEN)))
            .orElse(before);
    return outlet.map(dated::withOutlet).orElse(dated);
  }
}
