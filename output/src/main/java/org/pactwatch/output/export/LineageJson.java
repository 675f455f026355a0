package org.pactwatch.output.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.lineage.Descent;
import org.pactwatch.ledger.lineage.Family;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.model.document.DocumentId;

/**
 * Lineage as JSON Lines, one document a line, sorted by document: fixed key order, {@code null} for
 * what is absent. {@code parent} is a document's id, or {@code outside:} and an outlet's.
 */
public final class LineageJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final double THOUSAND = 1000;

  private LineageJson() {}

  /** Writes all documents of some families. */
  public static void write(Lineage lineage, List<Family> families, Appendable out)
      throws IOException {
    List<DocumentId> documents =
        families.stream().flatMap(family -> family.members().stream()).sorted().toList();
    for (DocumentId document : documents) {
      out.append(object(document, lineage)).append('\n');
    }
  }

  private static String object(DocumentId document, Lineage lineage) throws IOException {
    Optional<Descent> descent = lineage.descentOf(document);
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("doc", document.value());
      json.writeStringField("family", lineage.familyOf(document).name().value());
      field(json, "parent", descent.map(Descent::source));
      field(json, "kind", descent.map(Descent::kind));
      field(json, "direction", descent.map(Descent::direction));
      json.writeFieldName("similarity");
      if (descent.isPresent()) {
        json.writeNumber(Math.round(THOUSAND * descent.get().similarity()) / THOUSAND);
      } else {
        json.writeNull();
      }
      json.writeArrayFieldStart("reasons");
      for (String reason : descent.map(Descent::reasons).orElse(List.of())) {
        json.writeString(reason);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void field(JsonGenerator json, String name, Optional<?> value) throws IOException {
    json.writeStringField(name, value.map(Object::toString).orElse(null));
  }
}
