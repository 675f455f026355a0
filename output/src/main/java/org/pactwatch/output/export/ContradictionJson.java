package org.pactwatch.output.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Evidence;

/** Contradictions as JSON Lines: fixed key order, {@code null} where the gazetteer is a side. */
final class ContradictionJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ContradictionJson() {}

  static void write(List<Contradiction> found, Appendable out) throws IOException {
    for (Contradiction one : found) {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = MAPPER.createGenerator(text)) {
        json.writeStartObject();
        json.writeStringField("kind", one.kind().toString());
        json.writeStringField("sentence", one.sentence());
        json.writeArrayFieldStart("lines");
        for (LineId line : one.lines()) {
          json.writeString(line.value());
        }
        json.writeEndArray();
        json.writeFieldName("first");
        side(one.first(), json);
        json.writeFieldName("second");
        if (one.second().isPresent()) {
          side(one.second().get(), json);
        } else {
          json.writeNull();
        }
        json.writeEndObject();
      }
      out.append(text.toString()).append('\n');
    }
  }

  private static void side(Claim claim, JsonGenerator json) throws IOException {
    Evidence evidence = claim.grounds().evidence();
    json.writeStartObject();
    json.writeStringField("claim", claim.id().value());
    json.writeStringField("doc", claim.document().value());
    json.writeStringField("status", claim.factuality().status().toString());
    json.writeNumberField("start", evidence.span().start());
    json.writeNumberField("end", evidence.span().end());
    json.writeStringField("exact", evidence.exact());
    json.writeEndObject();
  }
}
