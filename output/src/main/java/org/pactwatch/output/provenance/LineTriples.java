package org.pactwatch.output.provenance;

import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.output.Headline;
import org.pactwatch.output.Names;

/** A line: derived from its claims, with what came of putting them together. */
final class LineTriples {
  private static final String ENGLISH = "en";

  private final Triples triples;
  private final Names names;

  LineTriples(Triples triples, Names names) {
    this.triples = triples;
    this.names = names;
  }

  void write(Line line) {
    Triples.About about =
        triples
            .about(Iris.line(line.id()), PROV.ENTITY, Iris.term("Line"))
            .says(RDFS.LABEL, Headline.of(line, names), ENGLISH)
            .says(Iris.term("type"), line.type().toString())
            .says(Iris.term("act"), line.act().toString())
            .says(Iris.term("status"), line.status().toString())
            .says(Iris.term("standing"), line.standing().level().toString())
            .on(Iris.term("firstDay"), line.firstDay());
    line.standing().reasons().forEach(reason -> about.says(RDFS.COMMENT, reason, ENGLISH));
    line.standing().origins().forEach(origin -> about.names(Iris.term("origin"), origin));
    line.claims().forEach(one -> about.is(PROV.WAS_DERIVED_FROM, Iris.claim(one.claim().id())));
    line.tensions()
        .forEach(
            tension ->
                triples
                    .about(Iris.claim(tension.second().id()))
                    .is(Iris.term("contradicts"), Iris.claim(tension.first().id())));
  }
}
