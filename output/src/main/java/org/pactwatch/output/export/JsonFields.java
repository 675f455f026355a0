package org.pactwatch.output.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.duty.Citation;
import org.pactwatch.ledger.duty.Step;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Names;

/** Fields that several answers have. */
final class JsonFields {
  private JsonFields() {}

  /** Writes what is absent as {@code null}. */
  static void text(JsonGenerator json, String key, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get().toString());
    } else {
      json.writeNullField(key);
    }
  }

  static void list(JsonGenerator json, String key, Collection<?> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (Object value : values) {
      json.writeString(value.toString());
    }
    json.writeEndArray();
  }

  /** Writes a state or body by code and name. */
  static void named(JsonGenerator json, EntityId id, Names names) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", id.toString());
    json.writeStringField("name", names.of(id));
    json.writeEndObject();
  }

  static void named(JsonGenerator json, String key, EntityId id, Names names) throws IOException {
    json.writeFieldName(key);
    named(json, id, names);
  }

  static void named(JsonGenerator json, String key, List<EntityId> ids, Names names)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (EntityId id : ids) {
      named(json, id, names);
    }
    json.writeEndArray();
  }

  static void steps(JsonGenerator json, String key, List<Step> steps) throws IOException {
    json.writeArrayFieldStart(key);
    for (Step step : steps) {
      json.writeStartObject();
      json.writeStringField("sentence", step.sentence());
      citation(json, step.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields of a citation into the object at hand. */
  static void citation(JsonGenerator json, Citation source) throws IOException {
    json.writeStringField("basis", source.basis().toString());
    json.writeStringField("source", source.id());
    list(json, "claims", source.claims());
    text(json, "standing", source.standing());
  }
}
