package org.pactwatch.output.provenance;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Names;

/**
 * Those spoken of, with their names. Who can speak is an agent; a weapon, treaty or place is not.
 */
final class AgentTriples {
  private final Triples triples;
  private final Names names;

  AgentTriples(Triples triples, Names names) {
    this.triples = triples;
    this.names = names;
  }

  void writeAll() {
    for (EntityId id : List.copyOf(triples.entities())) {
      triples.about(Iris.entity(id), types(id)).says(RDFS.LABEL, names.of(id), "en");
    }
  }

  private static IRI[] types(EntityId id) {
    return switch (id.kind()) {
      case PERSON -> new IRI[] {PROV.AGENT, PROV.PERSON};
      case STATE, ORG, OUTLET -> new IRI[] {PROV.AGENT, PROV.ORGANIZATION};
      case TEXT -> new IRI[] {PROV.AGENT};
      case WEAPON, INSTRUMENT, PLACE -> new IRI[] {};
    };
  }
}
