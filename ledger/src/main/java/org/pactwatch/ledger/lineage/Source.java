package org.pactwatch.ledger.lineage;

import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/** Where a document's text comes from: a document that is here, or an outlet whose is not. */
public sealed interface Source {
  /** The document, where it is here. */
  default Optional<DocumentId> document() {
    return Optional.empty();
  }

  /** The agency or outlet outside, where the document is not here. */
  default Optional<EntityId> outside() {
    return Optional.empty();
  }

  /** A document that is here; prints as its id. */
  record Inside(DocumentId id) implements Source {
    public Inside {
      Objects.requireNonNull(id, "id");
    }

    @Override
    public Optional<DocumentId> document() {
      return Optional.of(id);
    }

    @Override
    public String toString() {
      return id.toString();
    }
  }

  /** A document that is not here, of this outlet; prints as {@code outside: outlet:afp}. */
  record Outside(EntityId outlet) implements Source {
    public Outside {
      Objects.requireNonNull(outlet, "outlet");
    }

    @Override
    public Optional<EntityId> outside() {
      return Optional.of(outlet);
    }

    @Override
    public String toString() {
      return "outside: " + outlet;
    }
  }
}
