package org.pactwatch.output.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is told of every node or edge besides its ends, the same in every format.
 *
 * @param name of the column or attribute
 * @param type of the attribute, as GEXF and GraphML both call it
 * @param value for one of them; absent where there is none
 */
record Field<T>(String name, String type, Function<T, Optional<String>> value) {
  private static final String STRING = "string";
  private static final String BOOLEAN = "boolean";

  static final List<Field<Node>> OF_NODES =
      List.of(
          new Field<>("entity", STRING, node -> Optional.of(node.id().toString())),
          new Field<>("kind", STRING, node -> Optional.of(node.id().kind().prefix())));

  static final List<Field<Edge>> OF_EDGES =
      List.of(
          new Field<>("relation", STRING, edge -> Optional.of(edge.tie().relation().toString())),
          new Field<>("line", STRING, edge -> Optional.of(edge.line().id().value())),
          new Field<>("what", STRING, edge -> Optional.of(edge.what())),
          new Field<>("type", STRING, edge -> Optional.of(edge.line().type().toString())),
          new Field<>("act", STRING, edge -> Optional.of(edge.line().act().toString())),
          new Field<>("duty", STRING, edge -> edge.line().subject().kind().map(Object::toString)),
          new Field<>("items", STRING, edge -> joined(edge.line().items())),
          new Field<>("instrument", STRING, edge -> edge.line().instrument().map(Object::toString)),
          new Field<>("status", STRING, edge -> Optional.of(edge.line().status().toString())),
          new Field<>(
              "standing", STRING, edge -> Optional.of(edge.line().standing().level().toString())),
          new Field<>("origins", STRING, edge -> joined(edge.line().standing().origins())),
          new Field<>("first_day", STRING, edge -> edge.line().firstDay().map(LocalDate::toString)),
          new Field<>("in_force", BOOLEAN, edge -> Optional.of(String.valueOf(edge.inForce()))),
          new Field<>("ends", STRING, edge -> joined(edge.ends())));

  private static Optional<String> joined(Collection<?> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.stream().map(Object::toString).collect(Collectors.joining("; ")));
  }
}
