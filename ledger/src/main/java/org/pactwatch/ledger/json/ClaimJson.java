package org.pactwatch.ledger.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.entity.EntityId;

/**
 * Claims as JSON, one a line, exactly as version 1 of the claim format has them: fixed key order,
 * nothing left out, {@code null} for what is absent. Nothing is lost on the way there and back.
 * Immutable and safe to share.
 */
public final class ClaimJson {
  private static final ObjectMapper MAPPER = new ObjectMapper(new JsonFactory());

  private final Plover plover = Plover.load();

  /** Writes a claim as one line, without a line end. */
  public String write(Claim claim) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      write(claim, json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /**
   * Reads a claim as {@link #write} wrote it.
   *
   * @throws IllegalArgumentException if the text is no claim, telling what was expected
   */
  public Claim read(String line) {
    try {
      return ClaimReader.claim(MAPPER.readTree(line));
    } catch (JsonProcessingException bad) {
      throw new IllegalArgumentException("expected a claim as JSON: " + bad.getOriginalMessage());
    }
  }

  /** Reads a claim from JSON that was parsed elsewhere. */
  public Claim read(JsonNode node) {
    return ClaimReader.claim(node);
  }

  private void write(Claim claim, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id().value());
    json.writeStringField("doc", claim.document().value());
    json.writeStringField("type", claim.type().toString());
    json.writeStringField("act", claim.proposition().act().toString());
    json.writeObjectFieldStart("roles");
    for (Role role : claim.type().roles()) {
      if (!claim.proposition().roles().of(role).isEmpty()) {
        ids(json, role.toString(), claim.proposition().roles().of(role));
      }
    }
    json.writeEndObject();
    json.writeObjectFieldStart("for");
    for (Map.Entry<EntityId, EntityId> one : claim.represents().entrySet()) {
      json.writeStringField(one.getKey().toString(), one.getValue().toString());
    }
    json.writeEndObject();
    ids(json, "item", claim.proposition().details().items());
    quantity(json, claim.proposition().details().quantity());
    text(json, "instrument", claim.proposition().details().instrument());
    text(json, "kind", claim.proposition().details().kind());
    text(json, "place", claim.proposition().details().place());
    time(json, "time", claim.proposition().time());
    time(json, "said", claim.attribution().said());
    json.writeStringField("status", claim.factuality().status().toString());
    json.writeStringField("certainty", claim.factuality().certainty().toString());
    json.writeStringField("polarity", claim.factuality().polarity().toString());
    ids(json, "speakers", claim.attribution().speakers());
    text(json, "cue", claim.attribution().cue());
    ids(json, "via", claim.attribution().via());
    json.writeFieldName("evidence");
    evidence(json, claim.grounds().evidence());
    json.writeArrayFieldStart("also");
    for (Evidence further : claim.grounds().also()) {
      evidence(json, further);
    }
    json.writeEndArray();
    json.writeStringField("rule", claim.grounds().rule());
    json.writeObjectFieldStart("external");
    text(json, "plover", plover.rootOf(claim));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void ids(JsonGenerator json, String key, List<EntityId> ids) throws IOException {
    json.writeArrayFieldStart(key);
    for (EntityId id : ids) {
      json.writeString(id.toString());
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

  private static void quantity(JsonGenerator json, Optional<Quantity> quantity) throws IOException {
    if (quantity.isEmpty()) {
      json.writeNullField("quantity");
      return;
    }
    json.writeObjectFieldStart("quantity");
    number(json, "least", quantity.get().least());
    number(json, "most", quantity.get().most());
    json.writeBooleanField("approximate", quantity.get().approximate());
    text(json, "unit", quantity.get().unit());
    json.writeStringField("expression", quantity.get().expression());
    json.writeEndObject();
  }

  /** Six is written 6, not 6.0 and not 6E0. */
  private static void number(JsonGenerator json, String key, OptionalDouble value)
      throws IOException {
    if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
      BigDecimal exact = BigDecimal.valueOf(value.getAsDouble());
      BigDecimal shortest = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
      json.writeFieldName(key);
      json.writeNumber(shortest.toPlainString());
    } else {
      json.writeNullField(key);
    }
  }

  private static void time(JsonGenerator json, String key, Optional<TimeValue> time)
      throws IOException {
    if (time.isEmpty()) {
      json.writeNullField(key);
      return;
    }
    json.writeObjectFieldStart(key);
    json.writeStringField("value", time.get().value());
    json.writeStringField("precision", time.get().precision().toString());
    json.writeStringField("expression", time.get().expression());
    json.writeStringField("anchor", time.get().anchor().toString());
    json.writeEndObject();
  }

  private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", evidence.span().start());
    json.writeNumberField("end", evidence.span().end());
    json.writeStringField("exact", evidence.exact());
    json.writeStringField("prefix", evidence.prefix());
    json.writeStringField("suffix", evidence.suffix());
    if (evidence.text().isPresent()) {
      json.writeStringField("text", evidence.text().get());
    }
    json.writeEndObject();
  }
}
