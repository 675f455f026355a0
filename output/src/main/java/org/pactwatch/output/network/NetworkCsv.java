package org.pactwatch.output.network;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.export.Csv;

/** The edges of a network as comma-separated values, a row each, ends by id, name and kind. */
final class NetworkCsv {
  private NetworkCsv() {}

  static void write(Network network, Appendable out) throws IOException {
    Map<EntityId, String> names = new HashMap<>();
    network.nodes().forEach(node -> names.put(node.id(), node.name()));
    List<String> head = new ArrayList<>(List.of("Id", "Source", "Target", "Type"));
    head.addAll(List.of("source_name", "source_kind", "target_name", "target_kind"));
    Field.OF_EDGES.forEach(field -> head.add(field.name()));
    Csv.row(head, out);
    for (Edge edge : network.edges()) {
      List<String> cells = new ArrayList<>();
      cells.add(edge.id());
      cells.add(edge.from().toString());
      cells.add(edge.to().toString());
      cells.add(edge.tie().relation().isMutual() ? "Undirected" : "Directed");
      for (EntityId end : List.of(edge.from(), edge.to())) {
        cells.add(names.get(end));
        cells.add(end.kind().prefix());
      }
      Field.OF_EDGES.forEach(field -> cells.add(Csv.text(field.value().apply(edge))));
      Csv.row(cells, out);
    }
  }
}
