package org.pactwatch.ledger.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.time.Instant;
import java.time.LocalDate;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/**
 * The ledger's own records as JSON for the store: components in the order of their records. Safe to
 * share.
 */
public final class RecordJson {
  private static final ObjectMapper MAPPER = mapper();

  private RecordJson() {}

  /** Writes a record. */
  public static String write(Object record) {
    try {
      return MAPPER.writeValueAsString(record);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("every record of the ledger can be written", impossible);
    }
  }

  /**
   * Reads a record as {@link #write} wrote it.
   *
   * @throws IllegalArgumentException if the text is no such record
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException bad) {
      throw new IllegalArgumentException(
          "expected " + type.getSimpleName() + " as JSON: " + bad.getOriginalMessage(), bad);
    }
  }

  private static ObjectMapper mapper() {
    SimpleModule values = new SimpleModule();
    asText(values, EntityId.class, EntityId::parse);
    asText(values, DocumentId.class, DocumentId::new);
    asText(values, Digest.class, Digest::new);
    asText(values, LocalDate.class, LocalDate::parse);
    asText(values, Instant.class, Instant::parse);
    // A record is its components; Span.isEmpty() and its like are questions, not content.
    return new ObjectMapper()
        .setVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
        .registerModule(new Jdk8Module())
        .registerModule(values);
  }

  private static <T> void asText(SimpleModule module, Class<T> type, Parser<T> parser) {
    module.addSerializer(type, ToStringSerializer.instance);
    module.addDeserializer(
        type,
        new FromStringDeserializer<T>(type) {
          @Override
          protected T _deserialize(String text, DeserializationContext context) {
            return parser.parse(text);
          }
        });
  }

  /** Makes a value of its text. */
  private interface Parser<T> {
    T parse(String text);
  }
}
