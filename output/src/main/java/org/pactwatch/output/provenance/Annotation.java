package org.pactwatch.output.provenance;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Words of the Web Annotation Vocabulary (W3C Recommendation of 23 February 2017). */
final class Annotation {
  static final String NAMESPACE = "http://www.w3.org/ns/oa#";

  static final IRI ANNOTATION = word("Annotation");
  static final IRI SPECIFIC_RESOURCE = word("SpecificResource");
  static final IRI TEXT_QUOTE_SELECTOR = word("TextQuoteSelector");
  static final IRI TEXT_POSITION_SELECTOR = word("TextPositionSelector");
  static final IRI HAS_BODY = word("hasBody");
  static final IRI HAS_TARGET = word("hasTarget");
  static final IRI HAS_SOURCE = word("hasSource");
  static final IRI HAS_SELECTOR = word("hasSelector");
  static final IRI MOTIVATED_BY = word("motivatedBy");
  static final IRI DESCRIBING = word("describing");
  static final IRI EXACT = word("exact");
  static final IRI PREFIX = word("prefix");
  static final IRI SUFFIX = word("suffix");
  static final IRI START = word("start");
  static final IRI END = word("end");

  private Annotation() {}

  private static IRI word(String name) {
    return SimpleValueFactory.getInstance().createIRI(NAMESPACE + name);
  }
}
