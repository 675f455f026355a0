package org.pactwatch.output.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.query.Change;
import org.pactwatch.output.Headline;
import org.pactwatch.output.Names;

/** Changes as JSON Lines: fixed key order, {@code null} before what is new. */
final class ChangeJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ChangeJson() {}

  static void write(List<Change> changes, Names names, Appendable out) throws IOException {
    for (Change one : changes) {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = MAPPER.createGenerator(text)) {
        json.writeStartObject();
        json.writeStringField("change", one.kind().toString());
        json.writeStringField("line", one.after().id().value());
        json.writeStringField("what", Headline.of(one.after(), names));
        state(json, "before", one.before());
        state(json, "after", Optional.of(one.after()));
        json.writeArrayFieldStart("sentences");
        for (String sentence : one.sentences()) {
          json.writeString(sentence);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      out.append(text.toString()).append('\n');
    }
  }

  private static void state(JsonGenerator json, String key, Optional<LineSummary> line)
      throws IOException {
    if (line.isEmpty()) {
      json.writeNullField(key);
      return;
    }
    json.writeObjectFieldStart(key);
    json.writeStringField("line", line.get().id().value());
    json.writeStringField("status", line.get().status().toString());
    json.writeStringField("standing", line.get().standing().level().toString());
    json.writeEndObject();
  }
}
