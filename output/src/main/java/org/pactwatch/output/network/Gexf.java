package org.pactwatch.output.network;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * A network as GEXF 1.2, which Gephi opens. Edges stand side by side where several lines tie the
 * same two.
 */
final class Gexf {
  private Gexf() {}

  static void write(Network network, Appendable out) throws IOException {
    XmlText.write(out, xml -> document(network, xml));
  }

  private static void document(Network network, XmlText xml) throws XMLStreamException {
    xml.open("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
    xml.open("graph", "mode", "static", "defaultedgetype", "directed");
    declare("node", Field.OF_NODES, xml);
    declare("edge", Field.OF_EDGES, xml);
    xml.open("nodes");
    for (Node node : network.nodes()) {
      xml.open("node", "id", Node.key(node.id()), "label", node.name());
      values(node, Field.OF_NODES, xml);
      xml.close();
    }
    xml.close();
    xml.open("edges");
    for (Edge edge : network.edges()) {
      xml.open(
          "edge",
          "id",
          edge.id(),
          "source",
          Node.key(edge.from()),
          "target",
          Node.key(edge.to()),
          "type",
          edge.tie().relation().isMutual() ? "undirected" : "directed",
          "label",
          edge.tie().relation().toString());
      values(edge, Field.OF_EDGES, xml);
      xml.close();
    }
    xml.close();
    xml.close();
    xml.close();
  }

  private static <T> void declare(String of, List<Field<T>> fields, XmlText xml)
      throws XMLStreamException {
    xml.open("attributes", "class", of, "mode", "static");
    for (Field<T> field : fields) {
      xml.empty("attribute", "id", field.name(), "title", field.name(), "type", field.type());
    }
    xml.close();
  }

  private static <T> void values(T one, List<Field<T>> fields, XmlText xml)
      throws XMLStreamException {
    xml.open("attvalues");
    for (Field<T> field : fields) {
      Optional<String> value = field.value().apply(one);
      if (value.isPresent()) {
        xml.empty("attvalue", "for", field.name(), "value", value.get());
      }
    }
    xml.close();
  }
}
