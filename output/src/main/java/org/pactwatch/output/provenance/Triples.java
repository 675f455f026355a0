package org.pactwatch.output.provenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.pactwatch.model.entity.EntityId;

/** Hands triples on as they come, and remembers which entities they speak of. Not for sharing. */
final class Triples {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final RDFHandler handler;
  private final NavigableSet<EntityId> entities = new TreeSet<>();

  Triples(RDFHandler handler) {
    this.handler = handler;
  }

  /** What all triples that follow from here are about. */
  About about(IRI subject, IRI... types) {
    About about = new About(subject);
    for (IRI type : types) {
      about.is(RDF.TYPE, type);
    }
    return about;
  }

  /** All entities spoken of so far, sorted. */
  NavigableSet<EntityId> entities() {
    return entities;
  }

  /** One subject. */
  final class About {
    private final IRI subject;

    private About(IRI subject) {
      this.subject = subject;
    }

    About is(IRI predicate, Value value) {
      handler.handleStatement(VALUES.createStatement(subject, predicate, value));
      return this;
    }

    /** An entity, which is remembered. */
    About names(IRI predicate, EntityId entity) {
      entities.add(entity);
      return is(predicate, Iris.entity(entity));
    }

    About says(IRI predicate, String words) {
      return is(predicate, VALUES.createLiteral(words));
    }

    /** What is there, as plain text; nothing where it is absent. */
    About says(IRI predicate, Optional<?> words) {
      words.ifPresent(one -> says(predicate, one.toString()));
      return this;
    }

    About says(IRI predicate, String words, String language) {
      return is(predicate, VALUES.createLiteral(words, language));
    }

    About says(IRI predicate, boolean whether) {
      return is(predicate, VALUES.createLiteral(whether));
    }

    About says(IRI predicate, BigDecimal number) {
      return is(predicate, VALUES.createLiteral(number));
    }

    /** A count or an offset. */
    About counts(IRI predicate, int number) {
      return is(predicate, VALUES.createLiteral(String.valueOf(number), XSD.NON_NEGATIVE_INTEGER));
    }

    About on(IRI predicate, Optional<LocalDate> day) {
      day.ifPresent(one -> is(predicate, VALUES.createLiteral(one.toString(), XSD.DATE)));
      return this;
    }
  }
}
