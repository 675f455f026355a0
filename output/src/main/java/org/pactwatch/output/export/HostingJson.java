package org.pactwatch.output.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.pactwatch.ledger.duty.Hosting;
import org.pactwatch.output.Names;

/** What stands where as one JSON object: fixed key order, {@code null} for what is absent. */
public final class HostingJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private HostingJson() {}

  /** Writes an answer, indented, with a line end. */
  public static void write(LocalDate day, List<Hosting> hostings, Names names, Appendable out)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("on", day.toString());
      json.writeArrayFieldStart("hosting");
      for (Hosting hosting : hostings) {
        object(json, hosting, names);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.toString().replace(System.lineSeparator(), "\n")).append('\n');
  }

  private static void object(JsonGenerator json, Hosting hosting, Names names) throws IOException {
    json.writeStartObject();
    JsonFields.named(json, "host", hosting.host(), names);
    JsonFields.named(json, "owners", hosting.owners(), names);
    JsonFields.named(json, "items", hosting.items(), names);
    json.writeBooleanField("nuclear", hosting.nuclear());
    JsonFields.text(json, "place", hosting.place());
    JsonFields.text(json, "since", hosting.term().since());
    JsonFields.text(json, "until", hosting.term().until());
    JsonFields.citation(json, hosting.source());
    JsonFields.list(json, "origins", hosting.origins());
    JsonFields.list(json, "reasons", hosting.reasons());
    JsonFields.steps(json, "doubts", hosting.doubts());
    json.writeEndObject();
  }
}
