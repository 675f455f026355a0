package org.pactwatch.output.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.output.Affairs;
import org.pactwatch.output.Extract;
import org.pactwatch.output.Press;
import org.pactwatch.output.Wire;

/** Turtle is read back by Apache Jena, and its words are held against W3C's vocabularies. */
final class ProvenanceTest {
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String PROV = "http://www.w3.org/ns/prov#";

  /** What is used of them, as the recommendations have it. */
  private static final Set<String> PROV_WORDS =
      Set.of(
          "Activity",
          "Agent",
          "Derivation",
          "Entity",
          "Organization",
          "Person",
          "SoftwareAgent",
          "alternateOf",
          "entity",
          "qualifiedDerivation",
          "used",
          "wasAssociatedWith",
          "wasAttributedTo",
          "wasDerivedFrom",
          "wasGeneratedBy");

  private static final Set<String> OA_WORDS =
      Set.of(
          "Annotation",
          "SpecificResource",
          "TextPositionSelector",
          "TextQuoteSelector",
          "describing",
          "end",
          "exact",
          "hasBody",
          "hasSelector",
          "hasSource",
          "hasTarget",
          "motivatedBy",
          "prefix",
          "start",
          "suffix");

  @TempDir Path folder;

  @Test
  void allWordsAreOfTheirVocabularies() throws IOException {
    try (Ledger ledger = Press.ledger(folder)) {
      Set<String> prov = new TreeSet<>();
      Set<String> oa = new TreeSet<>();
      for (Statement one : read(Affairs.all(ledger)).listStatements().toList()) {
        for (RDFNode node : List.of(one.getPredicate(), one.getObject())) {
          if (node.isURIResource() && node.asResource().getNameSpace().equals(PROV)) {
            prov.add(node.asResource().getLocalName());
          }
          if (node.isURIResource() && node.asResource().getNameSpace().equals(OA)) {
            oa.add(node.asResource().getLocalName());
          }
        }
      }
      prov.removeAll(PROV_WORDS);
      assertEquals(Set.of(), prov);
      assertEquals(OA_WORDS, oa);
    }
  }

  @Test
  void everyClaimLeadsToItsWords() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      Model model = read(Affairs.all(ledger));
      List<Resource> annotations =
          model.listSubjectsWithProperty(RDF.type, resource(OA + "Annotation")).toList();
      assertEquals(15, annotations.size());
      for (Resource annotation : annotations) {
        Resource claim = annotation.getPropertyResourceValue(property(OA + "hasBody"));
        assertTrue(model.contains(claim, RDF.type, resource(PROV + "Entity")), claim::toString);
        Resource target = annotation.getPropertyResourceValue(property(OA + "hasTarget"));
        assertEquals(exact(model, target), selected(ledger, model, target));
      }
    }
  }

  @Test
  void positionsCountCodePoints() throws IOException {
    String before = "𝕄𝕄 😀 e\u0301 ";
    ArticleReading astral =
        new Wire("astral", "2031-03-02")
            .says(before)
            .tells(
                "Arvonia 😀 belongs to the Harbour Pact.",
                "membership belong ongoing member=XAR organisation=org:harbour-pact")
            .reading();
    try (Ledger ledger = Affairs.ledger(folder, List.of(astral))) {
      Model model = read(Affairs.all(ledger));
      Claim claim = astral.claims().get(0);
      Resource position =
          model
              .listSubjectsWithProperty(RDF.type, resource(OA + "TextPositionSelector"))
              .nextResource();
      // Three characters before it and one in it take two code units each.
      assertEquals(
          claim.grounds().evidence().span().start() - 3,
          position.getProperty(property(OA + "start")).getInt());
      assertEquals(
          claim.grounds().evidence().span().end() - 4,
          position.getProperty(property(OA + "end")).getInt());
      Resource target =
          model.listSubjectsWithProperty(property(OA + "hasSelector"), position).nextResource();
      assertEquals("Arvonia 😀 belongs to the Harbour Pact.", selected(ledger, model, target));
    }
  }

  @Test
  void aPageIsQuotedFromItsSource() throws IOException {
    try (Ledger ledger = Press.ledger(folder)) {
      Model model = read(Affairs.all(ledger));
      Property reads = property("urn:pactwatch:term:reads");
      Resource target = model.listSubjectsWithProperty(reads).nextResource();
      assertEquals(
          "Le ministère dément que Corland quitte le Pacte du Havre.",
          target.getProperty(reads).getString());
      assertTrue(selected(ledger, model, target).contains("d&eacute;ment que <b>Corland</b>"));
      assertEquals(exact(model, target), selected(ledger, model, target));
    }
  }

  @Test
  void linesComeFromClaimsAndClaimsFromDocuments() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      Model model = read(Affairs.all(ledger));
      Property derived = property(PROV + "wasDerivedFrom");
      List<Resource> lines =
          model.listSubjectsWithProperty(RDF.type, resource("urn:pactwatch:term:Line")).toList();
      assertEquals(Affairs.all(ledger).lines().size(), lines.size());
      for (Resource line : lines) {
        Resource text = line.getPropertyResourceValue(derived).getPropertyResourceValue(derived);
        Resource document = text.getPropertyResourceValue(derived);
        assertTrue(
            Set.of("urn:pactwatch:document:arms", "urn:pactwatch:document:bonds")
                .contains(document.getURI()),
            document::getURI);
        assertEquals(
            "urn:pactwatch:entity:outlet:port-gazette",
            document.getPropertyResourceValue(property(PROV + "wasAttributedTo")).getURI());
      }
      Resource orso = resource("urn:pactwatch:entity:person:orso");
      assertEquals("Tila Orso", model.getProperty(orso, RDFS.label).getString());
      assertTrue(model.contains(orso, RDF.type, resource(PROV + "Person")));
      assertTrue(model.contains(null, property(PROV + "wasAttributedTo"), orso));
    }
  }

  @Test
  void copiesAreToldAsSuch() throws IOException {
    try (Ledger ledger = Press.ledger(folder)) {
      Model model = read(Affairs.all(ledger));
      assertTrue(
          model.contains(
              resource("urn:pactwatch:document:mirror/first"),
              property(PROV + "alternateOf"),
              resource("urn:pactwatch:document:gazette/first")));
    }
  }

  @Test
  void hostileWordsComeBackAsTheyWere() throws IOException {
    String words = "\"\"\" \\ <http://x> @fr .\r\n\u001B\u0000 𝕄 \u202E";
    try (Ledger ledger = Press.ledger(folder, List.of(Press.filledWith(words)))) {
      Model model = read(Affairs.all(ledger));
      assertTrue(
          model.listObjectsOfProperty(property(OA + "prefix")).toList().stream()
              .anyMatch(one -> one.asLiteral().getString().equals(words)));
      Resource unknown = resource("urn:pactwatch:entity:text:" + encoded(words.strip()));
      assertEquals(words.strip(), model.getProperty(unknown, RDFS.label).getString());
    }
  }

  @Test
  void aDayLeavesTheClaimsOfItsLines() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      Model model = read(Affairs.asOf(ledger, "2030-12-31"));
      Set<String> acts = new TreeSet<>();
      model
          .listSubjectsWithProperty(RDF.type, resource("urn:pactwatch:term:Claim"))
          .forEach(
              claim -> acts.add(claim.getProperty(property("urn:pactwatch:term:act")).getString()));
      assertEquals(
          Affairs.asOf(ledger, "2030-12-31").lines().size(),
          model
              .listSubjectsWithProperty(RDF.type, resource("urn:pactwatch:term:Line"))
              .toList()
              .size());
      assertTrue(acts.contains("host"), acts::toString);
      assertTrue(!acts.contains("impose"), acts::toString);
    }
  }

  /** The words that a target's position selects from the stored text, by code points. */
  private static String selected(Ledger ledger, Model model, Resource target) {
    String source = target.getPropertyResourceValue(property(OA + "hasSource")).getURI();
    String document = source.replaceFirst("^urn:pactwatch:document:(.*)#text$", "$1");
    int[] points =
        ledger
            .document(new DocumentId(document))
            .orElseThrow()
            .article()
            .original()
            .codePoints()
            .toArray();
    Resource position = selector(model, target, "TextPositionSelector");
    int start = position.getProperty(property(OA + "start")).getInt();
    int end = position.getProperty(property(OA + "end")).getInt();
    return new String(points, start, end - start);
  }

  private static String exact(Model model, Resource target) {
    return selector(model, target, "TextQuoteSelector")
        .getProperty(property(OA + "exact"))
        .getString();
  }

  private static Resource selector(Model model, Resource target, String type) {
    return model.listObjectsOfProperty(target, property(OA + "hasSelector")).toList().stream()
        .map(RDFNode::asResource)
        .filter(one -> one.hasProperty(RDF.type, resource(OA + type)))
        .findFirst()
        .orElseThrow();
  }

  private static String encoded(String words) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : words.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = Character.isLetterOrDigit(one) || "-._~:/".indexOf(one) >= 0;
      encoded.append(plain && one > 0 ? String.valueOf((char) one) : "%" + hex(one));
    }
    return encoded.toString();
  }

  private static String hex(byte one) {
    return HexFormat.of().withUpperCase().toHexDigits(one);
  }

  private static Resource resource(String iri) {
    return ResourceFactory.createResource(iri);
  }

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }

  private static Model read(Extract extract) throws IOException {
    StringBuilder turtle = new StringBuilder();
    ProvenanceExport.TURTLE.write(extract, turtle);
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(turtle.toString()), null, Lang.TURTLE);
    return model;
  }
}
