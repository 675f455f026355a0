package org.pactwatch.output.provenance;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.vocabulary.DC;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.State;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.output.AppendableWriter;
import org.pactwatch.output.Extract;

/**
 * Writes provenance as Turtle: documents with their claims, then lines, agents and versions, each
 * sorted; one document in memory at a time.
 */
final class Provenance {
  private Provenance() {}

  static void write(Extract extract, Appendable out) {
    TurtleWriter turtle = new TurtleWriter(new AppendableWriter(out));
    turtle.startRDF();
    turtle.handleNamespace("dc", DC.NAMESPACE);
    turtle.handleNamespace("dcterms", DCTERMS.NAMESPACE);
    turtle.handleNamespace("oa", Annotation.NAMESPACE);
    turtle.handleNamespace("prov", PROV.NAMESPACE);
    turtle.handleNamespace("pw", Iris.TERMS);
    turtle.handleNamespace("rdfs", RDFS.NAMESPACE);
    turtle.handleNamespace("xsd", XSD.NAMESPACE);
    Triples triples = new Triples(turtle);
    Set<String> versions = documents(extract, triples);
    LineTriples lines = new LineTriples(triples, extract.names());
    extract.lines().forEach(lines::write);
    new AgentTriples(triples, extract.names()).writeAll();
    for (String version : versions) {
      triples.about(Iris.version(version), PROV.SOFTWARE_AGENT).says(RDFS.LABEL, version);
    }
    turtle.endRDF();
  }

  /** Writes the documents and their claims, and returns the versions that read them, sorted. */
  private static Set<String> documents(Extract extract, Triples triples) {
    Optional<Set<ClaimId>> chosen = extract.asOf().map(day -> extract.chosenClaims());
    DocumentTriples documents = new DocumentTriples(triples);
    ClaimTriples claims = new ClaimTriples(triples);
    Lineage lineage = extract.ledger().lineage();
    Set<String> versions = new TreeSet<>();
    for (DocumentEntry entry : extract.ledger().documents()) {
      if (entry.state() != State.KEPT) {
        continue;
      }
      ArticleReading reading = extract.ledger().document(entry.id()).orElseThrow();
      versions.add(reading.version());
      documents.write(entry, reading, lineage.descentOf(entry.id()));
      // Claims of copies count once, in the first that holds the same bytes.
      if (entry.copyOf().isEmpty()) {
        for (Claim claim : reading.claims()) {
          if (chosen.isEmpty() || chosen.get().contains(claim.id())) {
            claims.write(claim, reading);
          }
        }
      }
    }
    return versions;
  }
}
