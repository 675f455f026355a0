package org.pactwatch.output.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Affairs;
import org.pactwatch.output.Extract;

/**
 * Networks are read back by JGraphT, which checks them against the schemas of GEXF 1.2 and GraphML
 * first, and by Commons CSV.
 */
final class NetworkExportTest {
  @TempDir Path folder;

  /** Labels of nodes by id, and attributes of edges by their two ends, in the order read. */
  private record Read(
      Graph<String, DefaultEdge> graph,
      Map<String, Map<String, String>> nodes,
      Map<DefaultEdge, Map<String, String>> edges) {}

  @Test
  void gexfIsReadBack() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      agrees(readGexf(write(NetworkExport.GEXF, ledger)), Network.of(Affairs.all(ledger)));
    }
  }

  @Test
  void graphmlIsReadBack() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      agrees(readGraphml(write(NetworkExport.GRAPHML, ledger)), Network.of(Affairs.all(ledger)));
    }
  }

  private static void agrees(Read read, Network network) {
    assertEquals(
        network.nodes().stream().map(node -> Node.key(node.id())).sorted().toList(),
        read.graph().vertexSet().stream().sorted().toList());
    network
        .nodes()
        .forEach(
            node -> {
              Map<String, String> told = read.nodes().get(node.id().toString());
              assertEquals(node.name(), told.get("label"));
              assertEquals(node.id().toString(), told.get("entity"));
              assertEquals(node.id().kind().prefix(), told.get("kind"));
            });
    assertEquals(network.edges().size(), read.graph().edgeSet().size());
    for (Edge edge : network.edges()) {
      List<Map<String, String>> between =
          read.graph().getAllEdges(edge.from().toString(), edge.to().toString()).stream()
              .map(read.edges()::get)
              .filter(told -> told.get("line").equals(edge.line().id().value()))
              .filter(told -> told.get("relation").equals(edge.tie().relation().toString()))
              .toList();
      assertEquals(1, between.size(), edge::toString);
      Map<String, String> told = between.get(0);
      assertEquals(edge.line().status().toString(), told.get("status"));
      assertEquals(edge.line().standing().level().toString(), told.get("standing"));
      assertEquals(edge.what(), told.get("what"));
      assertEquals(String.valueOf(edge.inForce()), told.get("in_force"));
      assertEquals(
          edge.line().firstDay().map(Object::toString).orElse(null), told.get("first_day"));
    }
  }

  @Test
  void hostileWordsNeitherBreakNorLeaveTheirPlace() throws IOException {
    String words = "a <b attr=\"x\">&amp;\u001B\u0000 ]]> '\r\n\t 𝕄 é\u202E";
    Network network = new Network(List.of(new Node(EntityId.text(words), words)), List.of());
    StringBuilder gexf = new StringBuilder();
    Gexf.write(network, gexf);
    StringBuilder graphml = new StringBuilder();
    GraphMl.write(network, graphml);
    String expected = "a <b attr=\"x\">&amp;\\u001b\\u0000 ]]> '\\u000d\\u000a\\u0009 𝕄 é\u202E";
    for (Read read : List.of(readGexf(gexf.toString()), readGraphml(graphml.toString()))) {
      String node = read.graph().vertexSet().iterator().next();
      assertTrue(node.matches("text:[0-9a-f]{16}"), node);
      assertEquals("text:" + expected, read.nodes().get(node).get("entity"));
      assertEquals(expected, read.nodes().get(node).get("label"));
    }
  }

  @Test
  void anEmptyNetworkIsStillOne() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder, List.of())) {
      assertTrue(readGexf(write(NetworkExport.GEXF, ledger)).graph().vertexSet().isEmpty());
      assertTrue(readGraphml(write(NetworkExport.GRAPHML, ledger)).graph().vertexSet().isEmpty());
    }
  }

  @Test
  void csvIsAnEdgeTable() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      CSVFormat rfc = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      List<CSVRecord> rows;
      try (CSVParser parser = CSVParser.parse(write(NetworkExport.CSV, ledger), rfc)) {
        rows = parser.getRecords();
      }
      List<Edge> edges = Network.of(Affairs.all(ledger)).edges();
      assertEquals(
          edges.stream().map(Edge::id).toList(), rows.stream().map(row -> row.get("Id")).toList());
      CSVRecord first = rows.get(0);
      assertEquals("XAR", first.get("Source"));
      assertEquals("Arvonia", first.get("source_name"));
      assertEquals("state", first.get("target_kind"));
      assertEquals("Directed", first.get("Type"));
      assertTrue(rows.stream().anyMatch(row -> row.get("Type").equals("Undirected")));
      assertFalse(first.get("line").isEmpty());
    }
  }

  private static Read readGexf(String text) {
    SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
    Read read = empty();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (node, value) -> put(read.nodes(), node.getFirst(), node.getSecond(), value));
    importer.addEdgeAttributeConsumer(
        (edge, value) -> put(read.edges(), edge.getFirst(), edge.getSecond(), value));
    return imported(importer, text, read);
  }

  private static Read readGraphml(String text) {
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    Read read = empty();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (node, value) -> put(read.nodes(), node.getFirst(), node.getSecond(), value));
    importer.addEdgeAttributeConsumer(
        (edge, value) -> put(read.edges(), edge.getFirst(), edge.getSecond(), value));
    return imported(importer, text, read);
  }

  private static Read imported(
      GraphImporter<String, DefaultEdge> importer, String text, Read read) {
    importer.importGraph(read.graph(), new StringReader(text));
    return read;
  }

  private static Read empty() {
    return new Read(
        GraphTypeBuilder.<String, DefaultEdge>directed()
            .allowingMultipleEdges(true)
            .vertexSupplier(SupplierUtil.createStringSupplier())
            .edgeSupplier(SupplierUtil.createDefaultEdgeSupplier())
            .buildGraph(),
        new TreeMap<>(),
        new IdentityHashMap<>());
  }

  private static <T> void put(
      Map<T, Map<String, String>> all, T one, String name, Attribute value) {
    all.computeIfAbsent(one, fresh -> new TreeMap<>()).put(name, value.getValue());
  }

  private static String write(NetworkExport format, Ledger ledger) throws IOException {
    StringBuilder out = new StringBuilder();
    Extract extract = Affairs.all(ledger);
    format.write(extract, out);
    return out.toString();
  }
}
