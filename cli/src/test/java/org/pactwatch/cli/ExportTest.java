package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * What each export gives, over the samples; that it can be read back is tested where it is made.
 */
class ExportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static Path ledger;

  @BeforeAll
  static void readSamples() {
    ledger = folder.resolve("samples.ledger");
    Run run =
        Run.of(
            "read",
            Run.SAMPLES,
            "--ledger",
            ledger,
            "--published",
            Run.SAMPLES.resolve("published.tsv"));
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void linesAsCsvAreTheLinesOfTheLinesCommand() {
    assertEquals(Run.of("lines", "--ledger", ledger, "--format", "csv").out(), export("lines"));
    assertEquals(
        Run.of("lines", "--ledger", ledger, "--format", "csv", "--as-of", "2023-07-01").out(),
        export("lines", "--as-of", "2023-07-01"));
    assertEquals(
        Run.of("lines", "--ledger", ledger, "--format", "csv", "--known-by", "2023-05-01").out(),
        export("lines", "--known-by", "2023-05-01"));
  }

  @Test
  void linesAsJsonLines() throws Exception {
    List<JsonNode> lines = json(export("lines", "--format", "jsonl"));
    JsonNode array = JSON.readTree(Run.of("lines", "--ledger", ledger, "--format", "json").out());
    List<JsonNode> expected = new ArrayList<>();
    array.forEach(expected::add);
    assertEquals(expected, lines);
  }

  @Test
  void transfersAreARegister() {
    List<String> rows = export("lines", "--format", "sipri").lines().toList();
    assertTrue(rows.get(0).startsWith("Supplier,Recipient,Number ordered,"), rows.get(0));
    assertTrue(
        rows.stream().anyMatch(row -> row.startsWith("Russia,Belarus,,,Iskander-M,ballistic")),
        rows::toString);
  }

  @Test
  void treatiesAreATableOfTheirDay() {
    String table = export("lines", "--format", "atop", "--as-of", "2023-06-01");
    assertTrue(
        table
            .lines()
            .anyMatch(
                row ->
                    row.startsWith(
                        "4220,instrument:csto-treaty-1992,Collective Security Treaty,"
                            + "BLR,Belarus,1994,4,20,,,,1,,0,")),
        table);
    assertTrue(
        export("lines", "--format", "atop", "--as-of", "1950-01-01").lines().count()
            < table.lines().count());
  }

  @Test
  void claimsOfADayStandInItsLines() throws Exception {
    List<String> all = ids(json(export("claims")));
    List<String> ofTheDay = ids(json(export("claims", "--as-of", "2023-07-01")));
    assertTrue(all.containsAll(ofTheDay) && ofTheDay.size() < all.size(), ofTheDay::toString);
    List<String> inLines = new ArrayList<>();
    for (JsonNode line : json(export("lines", "--format", "jsonl", "--as-of", "2023-07-01"))) {
      line.get("claims").forEach(claim -> inLines.add(claim.asText()));
    }
    assertEquals(
        inLines.stream().distinct().sorted().toList(), ofTheDay.stream().sorted().toList());
  }

  @Test
  void everyEdgeLeadsToItsLine() throws Exception {
    Document network = xml(export("network"));
    List<Element> edges = elements(network, "edge");
    assertTrue(edges.size() > 20, "edges: " + edges.size());
    Element edge =
        edges.stream()
            .filter(one -> one.getAttribute("source").equals("BLR"))
            .filter(one -> one.getAttribute("target").equals("org:csto"))
            .findFirst()
            .orElseThrow();
    assertEquals("belongs to", edge.getAttribute("label"));
    String line =
        elements(edge.getElementsByTagName("attvalue")).stream()
            .filter(one -> one.getAttribute("for").equals("line"))
            .map(one -> one.getAttribute("value"))
            .findFirst()
            .orElseThrow();
    assertEquals(0, Run.of("show", line, "--ledger", ledger).code());
    assertEquals(
        edges.size(), elements(xml(export("network", "--format", "graphml")), "edge").size());
    assertEquals(edges.size() + 1, export("network", "--format", "csv").lines().count());
  }

  @Test
  void aNetworkOfADayIsInForce() throws Exception {
    Document network = xml(export("network", "--as-of", "2024-03-05"));
    List<Element> values = elements(network, "attvalue");
    assertTrue(
        values.stream()
            .filter(one -> one.getAttribute("for").equals("in_force"))
            .allMatch(one -> one.getAttribute("value").equals("true")));
    assertFalse(elements(network, "edge").isEmpty());
    assertTrue(elements(network, "edge").size() < elements(xml(export("network")), "edge").size());
  }

  @Test
  void provenanceAnnotatesEveryClaim() throws Exception {
    String turtle = export("provenance");
    int claims = json(export("claims")).size();
    assertEquals(claims, turtle.lines().filter(line -> line.contains(" a oa:Annotation")).count());
    assertTrue(turtle.contains("prov:wasDerivedFrom"));
    assertTrue(export("provenance", "--as-of", "2023-07-01").length() < turtle.length());
  }

  @Test
  void entitiesAndTheirStatements() throws Exception {
    List<JsonNode> entities = json(export("entities"));
    Optional<JsonNode> belarus =
        entities.stream().filter(one -> one.get("id").asText().equals("state-BLR")).findFirst();
    assertEquals("by", belarus.orElseThrow().at("/properties/country/0").asText());
    List<JsonNode> statements = json(export("entities", "--format", "ftm-statements"));
    assertEquals(
        entities.size(),
        statements.stream().filter(one -> one.get("prop").asText().equals("id")).count());
    assertEquals(
        statements.size(),
        statements.stream().map(one -> one.get("id").asText()).distinct().count());
  }

  @Test
  void aLedgerWithoutDocumentsGivesEmptyExports() {
    Path empty = folder.resolve("empty.ledger");
    Run.of("read", folder.resolve("nowhere"), "--ledger", empty);
    for (String what : List.of("lines", "claims", "network", "provenance", "entities")) {
      Run run = Run.of("export", what, "--ledger", empty);
      assertEquals(0, run.code(), what + ": " + run.err());
    }
    Run atop = Run.of("export", "lines", "--format", "atop", "--ledger", empty);
    assertEquals(1, atop.code());
    assertTrue(atop.err().startsWith("BAD_OPTION"), atop.err());
    assertTrue(atop.err().contains("--as-of"), atop.err());
  }

  private static String export(String what, Object... more) {
    List<Object> words = new ArrayList<>(List.of("export", what, "--ledger", ledger));
    Collections.addAll(words, more);
    Run run = Run.of(words.toArray());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    return run.out();
  }

  private static List<JsonNode> json(String lines) throws Exception {
    List<JsonNode> all = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      all.add(JSON.readTree(line));
    }
    return all;
  }

  private static List<String> ids(List<JsonNode> nodes) {
    return nodes.stream().map(one -> one.get("id").asText()).toList();
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static List<Element> elements(Document document, String name) {
    return elements(document.getElementsByTagName(name));
  }

  private static List<Element> elements(NodeList nodes) {
    return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
        .map(nodes::item)
        .map(Element.class::cast)
        .toList();
  }
}
