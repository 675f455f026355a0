package org.pactwatch.output.provenance;

import org.eclipse.rdf4j.model.IRI;
import org.pactwatch.ledger.Article;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.text.Span;

/**
 * Words of a document's text as the target of an annotation, by quotation and by position.
 *
 * <p>Offsets of ours count UTF-16 code units. The Web Annotation Data Model wants selections "in
 * terms of unicode code points", not of code units (sections 4.2.4 and 4.2.5), so that {@code
 * start} and {@code end} are turned into code points: each character outside the Basic Multilingual
 * Plane before a position makes it one less. Either way the first character is at 0 and the end is
 * exclusive.
 *
 * <p>The model also wants text without markup and with entities resolved, where a page is selected
 * from. The text selected from here is no page but its source, as plain text, so nothing is left
 * out of the count; where a reader of the page sees other words, these are told as {@code
 * urn:pactwatch:term:reads}.
 */
final class TargetTriples {
  private final Triples triples;
  private final Article article;

  TargetTriples(Triples triples, Article article) {
    this.triples = triples;
    this.article = article;
  }

  /** Writes the target and returns its name, which claim and place make. */
  IRI write(Evidence evidence, IRI claim) {
    Span span = evidence.span();
    String place = span.start() + "-" + span.end();
    IRI target = Iris.part(claim, "target-" + place);
    IRI quote = Iris.part(claim, "quote-" + place);
    IRI position = Iris.part(claim, "position-" + place);
    triples
        .about(target, Annotation.SPECIFIC_RESOURCE)
        .is(Annotation.HAS_SOURCE, DocumentTriples.text(article))
        .is(Annotation.HAS_SELECTOR, quote)
        .is(Annotation.HAS_SELECTOR, position)
        .says(Iris.term("reads"), evidence.text());
    triples
        .about(quote, Annotation.TEXT_QUOTE_SELECTOR)
        .says(Annotation.EXACT, evidence.exact())
        .says(Annotation.PREFIX, evidence.prefix())
        .says(Annotation.SUFFIX, evidence.suffix());
    int start = article.original().codePointCount(0, span.start());
    int length = article.original().codePointCount(span.start(), span.end());
    triples
        .about(position, Annotation.TEXT_POSITION_SELECTOR)
        .counts(Annotation.START, start)
        .counts(Annotation.END, start + length);
    return target;
  }
}
