package org.pactwatch.output.network;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A network as GraphML 1.0, names as {@code label}. */
final class GraphMl {
  private static final String NODE = "node";
  private static final String EDGE = "edge";
  private static final String LABEL = "label";

  private GraphMl() {}

  static void write(Network network, Appendable out) throws IOException {
    XmlText.write(out, xml -> document(network, xml));
  }

  private static void document(Network network, XmlText xml) throws XMLStreamException {
    xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    key(NODE, LABEL, "string", xml);
    declare(NODE, Field.OF_NODES, xml);
    key(EDGE, LABEL, "string", xml);
    declare(EDGE, Field.OF_EDGES, xml);
    xml.open("graph", "id", "network", "edgedefault", "directed");
    for (Node node : network.nodes()) {
      xml.open(NODE, "id", Node.key(node.id()));
      data(NODE, LABEL, node.name(), xml);
      values(NODE, node, Field.OF_NODES, xml);
      xml.close();
    }
    for (Edge edge : network.edges()) {
      xml.open(
          EDGE,
          "id",
          edge.id(),
          "source",
          Node.key(edge.from()),
          "target",
          Node.key(edge.to()),
          "directed",
          String.valueOf(!edge.tie().relation().isMutual()));
      data(EDGE, LABEL, edge.tie().relation().toString(), xml);
      values(EDGE, edge, Field.OF_EDGES, xml);
      xml.close();
    }
    xml.close();
    xml.close();
  }

  private static <T> void declare(String of, List<Field<T>> fields, XmlText xml)
      throws XMLStreamException {
    for (Field<T> field : fields) {
      key(of, field.name(), field.type(), xml);
    }
  }

  private static void key(String of, String name, String type, XmlText xml)
      throws XMLStreamException {
    xml.empty("key", "id", id(of, name), "for", of, "attr.name", name, "attr.type", type);
  }

  private static <T> void values(String of, T one, List<Field<T>> fields, XmlText xml)
      throws XMLStreamException {
    for (Field<T> field : fields) {
      Optional<String> value = field.value().apply(one);
      if (value.isPresent()) {
        data(of, field.name(), value.get(), xml);
      }
    }
  }

  private static void data(String of, String name, String value, XmlText xml)
      throws XMLStreamException {
    xml.text("data", value, "key", id(of, name));
  }

  /** Nodes and edges share one space of keys. */
  private static String id(String of, String name) {
    return of + "-" + name;
  }
}
