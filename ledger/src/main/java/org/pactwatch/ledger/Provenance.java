package org.pactwatch.ledger;

import java.util.Optional;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/** What standing asks of lineage: where documents have their text from in the end. */
public interface Provenance {
  /**
   * The agency whose text a document repeats: the one it credits, or the one at the root of its
   * copies; absent where nothing tells of one.
   */
  Optional<EntityId> agencyBehind(DocumentId document);

  /** Tells whether two documents are surely two sources, and not two copies of one. */
  boolean areIndependent(DocumentId one, DocumentId other);

  /**
   * The outlet or agency whose name ends the words by which someone is told: "agence X",
   * "correspondent of X"; else who was given.
   */
  default EntityId house(EntityId told) {
    return told;
  }

  /** Knows of no copies, so that nothing is established. */
  static Provenance unknown() {
    return new Provenance() {
      @Override
      public Optional<EntityId> agencyBehind(DocumentId document) {
        return Optional.empty();
      }

      @Override
      public boolean areIndependent(DocumentId one, DocumentId other) {
        return false;
      }
    };
  }
}
