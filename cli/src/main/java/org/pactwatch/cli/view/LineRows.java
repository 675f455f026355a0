package org.pactwatch.cli.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pactwatch.ledger.line.DaySpan;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.Tension;
import org.pactwatch.model.entity.EntityId;

/** Lines, one a row: as a table, as JSON, as CSV. */
public final class LineRows {
  private LineRows() {}

  /** Returns a table for people. */
  public static String table(List<Line> lines) {
    Table table = new Table("LINE", "DAY", "TYPE", "ACT", "STATUS", "STANDING", "CLAIMS", "WHAT");
    for (Line line : lines) {
      table.row(
          line.id().value(),
          line.firstDay().map(Object::toString).orElse("-"),
          line.type().toString(),
          line.act().toString(),
          line.status().toString(),
          line.standing().level().toString(),
          String.valueOf(line.claims().size()),
          what(line));
    }
    return table.text();
  }

  /** Returns one JSON array, an object a line. */
  public static String json(List<Line> lines) {
    return lines.stream()
        .map(line -> object(line).toString())
        .collect(Collectors.joining(",\n", "[", "]\n"));
  }

  /** Returns comma-separated values after RFC 4180; several ids in a cell have a space between. */
  public static String csv(List<Line> lines) {
    List<String> rows = new ArrayList<>();
    rows.add("id,type,act,status,standing,first_day,time,roles,item,instrument,kind,place,claims");
    for (Line line : lines) {
      List<String> cells =
          List.of(
              line.id().value(),
              line.type().toString(),
              line.act().toString(),
              line.status().toString(),
              line.standing().level().toString(),
              text(line.firstDay()),
              text(line.time()),
              roles(line, ";"),
              ids(line.items()),
              text(line.instrument()),
              text(line.subject().kind()),
              text(line.place()),
              line.claims().stream()
                  .map(one -> one.claim().id().value())
                  .collect(Collectors.joining(" ")));
      rows.add(cells.stream().map(LineRows::quoted).collect(Collectors.joining(",")));
    }
    return String.join("\r\n", rows) + "\r\n";
  }

  /** Who takes part in what, in a few ids. */
  static String what(Line line) {
    List<String> parts = new ArrayList<>();
    parts.add(roles(line, ", "));
    parts.add(ids(line.items()));
    parts.add(text(line.instrument()));
    parts.add(text(line.subject().kind()));
    parts.add(line.place().map(place -> "at " + place).orElse(""));
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static String roles(Line line, String between) {
    return line.roles().byRole().entrySet().stream()
        .map(role -> role.getKey() + " " + ids(role.getValue()))
        .collect(Collectors.joining(between));
  }

  private static ObjectNode object(Line line) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", line.id().value());
    json.put("type", line.type().toString());
    json.put("act", line.act().toString());
    json.put("status", line.status().toString());
    json.put("standing", line.standing().level().toString());
    put(json.putArray("reasons"), line.standing().reasons());
    put(json.putArray("origins"), line.standing().origins());
    json.put("first_day", line.firstDay().map(Object::toString).orElse(null));
    json.put("time", line.time().map(DaySpan::toString).orElse(null));
    ObjectNode roles = json.putObject("roles");
    line.roles().byRole().forEach((role, ids) -> put(roles.putArray(role.toString()), ids));
    put(json.putArray("item"), line.items());
    json.put("instrument", line.instrument().map(EntityId::toString).orElse(null));
    json.put("kind", line.subject().kind().map(Object::toString).orElse(null));
    json.put("place", line.place().map(EntityId::toString).orElse(null));
    ArrayNode history = json.putArray("history");
    line.history()
        .forEach(
            entry -> {
              ObjectNode step = history.addObject();
              step.put("day", entry.day().map(Object::toString).orElse(null));
              step.put("basis", entry.basis().toString());
              step.put("status", entry.status().toString());
              step.put("claim", entry.claim().value());
            });
    put(json.putArray("tensions"), line.tensions().stream().map(Tension::sentence).toList());
    put(
        json.putArray("claims"),
        line.claims().stream().map(one -> one.claim().id().value()).toList());
    return json;
  }

  private static void put(ArrayNode array, List<?> values) {
    values.forEach(value -> array.add(value.toString()));
  }

  private static String ids(List<EntityId> ids) {
    return ids.stream().map(EntityId::toString).collect(Collectors.joining(" "));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(unit -> ",\"\r\n".indexOf(unit) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
