package org.pactwatch.ledger.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Provenance;
import org.pactwatch.ledger.lineage.Kinship;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.ledger.lineage.Relation;
import org.pactwatch.ledger.lineage.Sketch;
import org.pactwatch.ledger.lineage.Source;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/**
 * What a lineage tells of agencies and of independence. An agency is what the gazetteer calls one,
 * and whom any article credits as one.
 */
final class LineageProvenance implements Provenance {
  private final Kinship kinship;
  private final Lineage lineage;
  private final Map<DocumentId, Sketch> sketches = new HashMap<>();
  private final Set<EntityId> agencies = new HashSet<>();

  /** Agencies and outlets of which only articles tell. */
  private final NavigableSet<EntityId> strangers = new TreeSet<>();

  private final Background background;

  LineageProvenance(Kinship kinship, List<Sketch> sketches, Background background) {
    this.kinship = kinship;
    this.lineage = kinship.lineage();
    this.background = background;
    for (Sketch sketch : sketches) {
      this.sketches.put(sketch.id(), sketch);
      agencies.addAll(sketch.credits());
      Stream.concat(sketch.credits().stream(), sketch.outlet().stream())
          .filter(one -> !one.isKnown())
          .forEach(strangers::add);
    }
  }

  @Override
  public EntityId house(EntityId told) {
    return told.isKnown()
        ? told
        : strangers.stream()
            .filter(one -> told.name().endsWith(" " + one.name()))
            .max(Comparator.comparingInt(one -> one.name().length()))
            .orElse(told);
  }

  @Override
  public Optional<EntityId> agencyBehind(DocumentId document) {
    Sketch own = sketches.get(document);
    if (own == null) {
      return Optional.empty();
    }
    Source root = lineage.rootOf(document);
    Optional<Sketch> eldest = root.document().map(sketches::get);
    return credited(own)
        .or(() -> root.outside().filter(this::isAgency))
        .or(() -> eldest.flatMap(this::credited))
        .or(() -> eldest.flatMap(Sketch::outlet).filter(this::isAgency));
  }

  @Override
  public boolean areIndependent(DocumentId one, DocumentId other) {
    return !one.equals(other)
        && lineage.contains(one)
        && lineage.contains(other)
        && kinship.relation(one, other).level() == Relation.Level.INDEPENDENT;
  }

  /** Where several are credited, nothing tells whose text it is. */
  private Optional<EntityId> credited(Sketch sketch) {
    return sketch.credits().size() == 1 ? Optional.of(sketch.credits().get(0)) : Optional.empty();
  }

  private boolean isAgency(EntityId id) {
    return agencies.contains(id) || background.isAgency(id);
  }
}
