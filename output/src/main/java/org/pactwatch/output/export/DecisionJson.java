package org.pactwatch.output.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.review.DecisionEntry;

/**
 * Decisions and what became of them as JSON Lines: fixed key order, {@code null} for what is
 * absent. What a decision says is {@code null} where this version cannot read it.
 */
final class DecisionJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private DecisionJson() {}

  static void write(List<DecisionEntry> decisions, Appendable out) throws IOException {
    for (DecisionEntry one : decisions) {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = MAPPER.createGenerator(text)) {
        write(one, json);
      }
      out.append(text.toString()).append('\n');
    }
  }

  private static void write(DecisionEntry entry, JsonGenerator json) throws IOException {
    Decision decision = entry.decision();
    json.writeStartObject();
    json.writeStringField("id", entry.id().toString());
    json.writeStringField("kind", decision.kind());
    json.writeStringField("reviewer", decision.reviewer());
    json.writeStringField("at", decision.at().toString());
    json.writeStringField("note", decision.note());
    json.writeStringField("state", entry.state().toString());
    json.writeStringField("reason", entry.reason());
    JsonFields.list(json, "claims", entry.claims());
    JsonFields.list(json, "lines", decision.target().lines());
    JsonFields.list(json, "against", entry.against());
    JsonFields.text(json, "words", decision.target().exact());
    json.writeFieldName("content");
    if (entry.verdict().isPresent()) {
      json.writeRawValue(decision.content());
    } else {
      json.writeNull();
    }
    json.writeEndObject();
  }
}
