package org.pactwatch.ledger.standing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.ledger.Provenance;
import org.pactwatch.ledger.Samples;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/** Knows of copies and independence what it was told. */
final class KnownCopies implements Provenance {
  private final Map<DocumentId, EntityId> agencies = new HashMap<>();
  private final Set<Set<DocumentId>> apart = new HashSet<>();

  KnownCopies agency(String document, String agency) {
    agencies.put(new DocumentId(document), Samples.id(agency));
    return this;
  }

  KnownCopies apart(String one, String other) {
    apart.add(Set.of(new DocumentId(one), new DocumentId(other)));
    return this;
  }

  @Override
  public Optional<EntityId> agencyBehind(DocumentId document) {
    return Optional.ofNullable(agencies.get(document));
  }

  @Override
  public boolean areIndependent(DocumentId one, DocumentId other) {
    return !one.equals(other) && apart.contains(Set.of(one, other));
  }

  /** Knows one agency by the words that end in its name. */
  @Override
  public EntityId house(EntityId told) {
    return told.name().endsWith(" Rutapress") ? EntityId.text("Rutapress") : told;
  }
}
