package org.pactwatch.output.provenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DC;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.Article;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.lineage.Descent;
import org.pactwatch.ledger.lineage.Direction;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.document.Published;

/**
 * A document, its text, and the reading that found what it says. The text is the source as it was
 * decoded, byte-order mark and line ends as they came, and for a page the markup itself: a plain
 * text, in which selectors count.
 */
final class DocumentTriples {
  private static final int DIGITS = 3;
  private static final String TEXT = "text";

  private final Triples triples;

  DocumentTriples(Triples triples) {
    this.triples = triples;
  }

  /** The text of a document. */
  static IRI text(Article article) {
    return Iris.part(Iris.document(article.id()), TEXT);
  }

  void write(DocumentEntry entry, ArticleReading reading, Optional<Descent> descent) {
    Article article = reading.article();
    document(entry, reading);
    descent.ifPresent(one -> derivation(Iris.document(entry.id()), one));
    triples
        .about(text(article), PROV.ENTITY)
        .is(PROV.WAS_DERIVED_FROM, Iris.document(entry.id()))
        .says(DC.FORMAT, "text/plain")
        .counts(
            Iris.term("codePoints"),
            article.original().codePointCount(0, article.original().length()));
    IRI version = Iris.version(reading.version());
    triples
        .about(Iris.reading(reading.key()), PROV.ACTIVITY)
        .is(PROV.USED, text(article))
        .is(PROV.WAS_ASSOCIATED_WITH, version);
  }

  private void document(DocumentEntry entry, ArticleReading reading) {
    Article article = reading.article();
    Header header = reading.header();
    Triples.About document =
        triples
            .about(Iris.document(entry.id()), PROV.ENTITY, Iris.term("Document"))
            .says(DCTERMS.IDENTIFIER, entry.id().value())
            .says(DCTERMS.TITLE, title(reading))
            .on(DCTERMS.ISSUED, header.published().map(Published::day))
            .says(DC.LANGUAGE, header.language())
            .says(DC.FORMAT, article.medium() == Medium.HTML ? "text/html" : "text/plain")
            .says(Iris.term("address"), article.declared().address())
            .says(Iris.term("sha256"), article.digest().hex());
    header.outlet().ifPresent(outlet -> document.names(DCTERMS.PUBLISHER, outlet));
    header.outlet().ifPresent(outlet -> document.names(PROV.WAS_ATTRIBUTED_TO, outlet));
    header.agencies().forEach(agency -> document.names(Iris.term("credits"), agency));
    entry.copyOf().ifPresent(first -> document.is(PROV.ALTERNATE_OF, Iris.document(first)));
  }

  private static Optional<String> title(ArticleReading reading) {
    return reading.annotations().sections().stream()
        .filter(section -> section.part().equals("title"))
        .map(Annotations.Section::text)
        .findFirst()
        .or(() -> reading.article().declared().title());
  }

  /**
   * Where it has its text from. Where nothing tells which of two is the elder, they are alternates
   * and none is derived. An agency's text that is not here is an entity without an id of its own.
   */
  private void derivation(IRI document, Descent descent) {
    IRI source =
        descent.source().document().map(Iris::document).orElse(Iris.part(document, "source"));
    descent
        .source()
        .outside()
        .ifPresent(
            agency -> triples.about(source, PROV.ENTITY).names(PROV.WAS_ATTRIBUTED_TO, agency));
    if (descent.direction() == Direction.UNDETERMINED) {
      triples.about(document).is(PROV.ALTERNATE_OF, source);
      return;
    }
    IRI how = Iris.part(document, "derivation");
    triples.about(document).is(PROV.WAS_DERIVED_FROM, source).is(PROV.QUALIFIED_DERIVATION, how);
    Triples.About derivation =
        triples
            .about(how, PROV.DERIVATION)
            .is(PROV.ENTITY_PROP, source)
            .says(Iris.term("copying"), descent.kind().toString());
    if (descent.similarity() > 0) {
      derivation.says(
          Iris.term("similarity"),
          BigDecimal.valueOf(descent.similarity()).setScale(DIGITS, RoundingMode.HALF_EVEN));
    }
    descent.reasons().forEach(reason -> derivation.says(RDFS.COMMENT, reason, "en"));
  }
}
