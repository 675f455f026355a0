/**
 * Where everything comes from, as linked data: documents, readings, claims, lines and agents in
 * PROV-O, and the words that claims rest on as Web Annotations.
 *
 * <p>The vocabularies are W3C's recommendations "PROV-O: The PROV Ontology" (2013) and "Web
 * Annotation Data Model" and "Vocabulary" (2017), with Dublin Core's terms. What they have no word
 * for is a term below {@code urn:pactwatch:term:}. Names are IRIs throughout, made from ids, so
 * that two exports can be joined; nothing is a blank node.
 *
 * <p>rdf4j is loaded only here and only where something is written.
 */
package org.pactwatch.output.provenance;
