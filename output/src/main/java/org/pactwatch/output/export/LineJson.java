package org.pactwatch.output.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.StatusEntry;
import org.pactwatch.ledger.line.Tension;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Headline;
import org.pactwatch.output.Names;

/**
 * Lines as one JSON array, each line on a line of its own: fixed key order, nothing left out,
 * {@code null} for what is absent. Ids stand as in claims; only {@code what} is in words.
 */
public final class LineJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private LineJson() {}

  /** Writes the lines in the order given. */
  public static void write(List<Line> lines, Names names, Appendable out) throws IOException {
    out.append('[');
    String before = "\n";
    for (Line line : lines) {
      out.append(before).append(object(line, names));
      before = ",\n";
    }
    out.append("\n]\n");
  }

  /** Writes the lines in the order given as JSON Lines. */
  static void writeLines(List<Line> lines, Names names, Appendable out) throws IOException {
    for (Line line : lines) {
      out.append(object(line, names)).append('\n');
    }
  }

  private static String object(Line line, Names names) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("id", line.id().value());
      json.writeStringField("type", line.type().toString());
      json.writeStringField("act", line.act().toString());
      json.writeStringField("what", Headline.of(line, names));
      json.writeObjectFieldStart("roles");
      for (Map.Entry<Role, List<EntityId>> role : line.roles().byRole().entrySet()) {
        list(json, role.getKey().toString(), role.getValue());
      }
      json.writeEndObject();
      list(json, "item", line.items());
      text(json, "instrument", line.instrument());
      text(json, "kind", line.subject().kind());
      text(json, "place", line.place());
      text(json, "from", line.time().map(time -> time.first()));
      text(json, "to", line.time().map(time -> time.last()));
      text(json, "first_day", line.firstDay());
      json.writeStringField("status", line.status().toString());
      json.writeStringField("standing", line.standing().level().toString());
      list(json, "origins", line.standing().origins());
      list(json, "reasons", line.standing().reasons());
      history(json, line.history());
      tensions(json, line.tensions());
      list(json, "claims", line.claims().stream().map(one -> one.claim().id()).toList());
      list(
          json,
          "documents",
          line.claims().stream().map(one -> one.claim().document()).distinct().toList());
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void history(JsonGenerator json, List<StatusEntry> history) throws IOException {
    json.writeArrayFieldStart("history");
    for (StatusEntry entry : history) {
      json.writeStartObject();
      text(json, "day", entry.day());
      json.writeStringField("basis", entry.basis().toString());
      json.writeStringField("status", entry.status().toString());
      json.writeStringField("claim", entry.claim().value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void tensions(JsonGenerator json, List<Tension> tensions) throws IOException {
    json.writeArrayFieldStart("tensions");
    for (Tension tension : tensions) {
      json.writeStartObject();
      json.writeStringField("first", tension.first().id().value());
      json.writeStringField("second", tension.second().id().value());
      json.writeStringField("sentence", tension.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void list(JsonGenerator json, String key, Collection<?> values)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Object value : values) {
      json.writeString(value.toString());
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String key, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get().toString());
    } else {
      json.writeNullField(key);
    }
  }
}
