package org.pactwatch.output.provenance;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Proposition;
import org.pactwatch.model.claim.TimeValue;

/**
 * A claim, and the annotation that ties it to its words. Whose word it is, is whom it is attributed
 * to: its speakers, or the outlet where it speaks in its own voice.
 */
final class ClaimTriples {
  private final Triples triples;

  ClaimTriples(Triples triples) {
    this.triples = triples;
  }

  void write(Claim claim, ArticleReading reading) {
    claim(claim, reading);
    annotation(claim, reading);
  }

  private void claim(Claim claim, ArticleReading reading) {
    Proposition proposition = claim.proposition();
    Attribution attribution = claim.attribution();
    Details details = proposition.details();
    Triples.About about =
        triples
            .about(Iris.claim(claim.id()), PROV.ENTITY, Iris.term("Claim"))
            .is(PROV.WAS_GENERATED_BY, Iris.reading(reading.key()))
            .is(PROV.WAS_DERIVED_FROM, DocumentTriples.text(reading.article()))
            .says(Iris.term("type"), claim.type().toString())
            .says(Iris.term("act"), proposition.act().toString())
            .says(Iris.term("status"), claim.factuality().status().toString())
            .says(Iris.term("certainty"), claim.factuality().certainty().toString())
            .says(Iris.term("asserted"), claim.factuality().polarity() == Polarity.POSITIVE)
            .says(Iris.term("kind"), details.kind())
            .says(Iris.term("held"), proposition.time().map(TimeValue::value))
            .says(Iris.term("said"), attribution.said().map(TimeValue::value))
            .says(Iris.term("quantity"), details.quantity().map(one -> one.expression()))
            .says(Iris.term("rule"), claim.grounds().rule());
    proposition
        .roles()
        .byRole()
        .forEach((role, ids) -> ids.forEach(id -> about.names(Iris.term(role.toString()), id)));
    details.items().forEach(item -> about.names(Iris.term("item"), item));
    details.instrument().ifPresent(id -> about.names(Iris.term("instrument"), id));
    details.place().ifPresent(id -> about.names(Iris.term("place"), id));
    attribution.speakers().forEach(id -> about.names(PROV.WAS_ATTRIBUTED_TO, id));
    if (attribution.speakers().isEmpty()) {
      reading.header().outlet().ifPresent(id -> about.names(PROV.WAS_ATTRIBUTED_TO, id));
    }
    attribution.via().forEach(id -> about.names(Iris.term("via"), id));
  }

  private void annotation(Claim claim, ArticleReading reading) {
    IRI name = Iris.claim(claim.id());
    List<Evidence> places = new ArrayList<>();
    places.add(claim.grounds().evidence());
    places.addAll(claim.grounds().also());
    List<IRI> targets = new ArrayList<>();
    for (Evidence place : places) {
      targets.add(new TargetTriples(triples, reading.article()).write(place, name));
    }
    Triples.About about =
        triples
            .about(Iris.part(name, "annotation"), Annotation.ANNOTATION)
            .is(Annotation.MOTIVATED_BY, Annotation.DESCRIBING)
            .is(Annotation.HAS_BODY, name);
    targets.forEach(target -> about.is(Annotation.HAS_TARGET, target));
  }
}
