package org.pactwatch.output.entities;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableSet;
import org.pactwatch.output.Extract;

/**
 * Entities and their statements as JSON Lines, sorted by entity, then property, then value, the
 * statement of the entity's own id first.
 *
 * <p>Keys and the making of a statement's id are those of FollowTheMoney's {@code Statement}: SHA-1
 * over dataset, entity, property and value, parted by dots.
 */
final class FtmJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String DATASET = "pactwatch";
  private static final String ID = "id";

  private FtmJson() {}

  static void writeEntities(Extract extract, Appendable out) throws IOException {
    for (FtmEntity entity : Entities.of(extract)) {
      ObjectNode json = NODES.objectNode();
      json.put(ID, entity.id());
      json.put("schema", entity.schema());
      ObjectNode properties = json.putObject("properties");
      for (Map.Entry<String, NavigableSet<String>> one : entity.properties().entrySet()) {
        ArrayNode values = properties.putArray(one.getKey());
        one.getValue().forEach(values::add);
      }
      json.putArray("datasets").add(DATASET);
      out.append(json.toString()).append('\n');
    }
  }

  static void writeStatements(Extract extract, Appendable out) throws IOException {
    for (FtmEntity entity : Entities.of(extract)) {
      statement(entity, ID, entity.id(), out);
      for (Map.Entry<String, NavigableSet<String>> one : entity.properties().entrySet()) {
        for (String value : one.getValue()) {
          statement(entity, one.getKey(), value, out);
        }
      }
    }
  }

  private static void statement(FtmEntity entity, String property, String value, Appendable out)
      throws IOException {
    ObjectNode json = NODES.objectNode();
    // FollowTheMoney sorts lines by their beginning, so that this key must come first.
    json.put("canonical_id", entity.id());
    json.put("entity_id", entity.id());
    json.put("prop", property);
    json.put("schema", entity.schema());
    json.put("value", value);
    json.put("dataset", DATASET);
    json.putNull("lang");
    json.putNull("original_value");
    json.putNull("first_seen");
    json.putNull("last_seen");
    json.put("external", false);
    json.putNull("origin");
    json.put(ID, key(entity.id(), property, value));
    out.append(json.toString()).append('\n');
  }

  private static String key(String entity, String property, String value) {
    String content = String.join(".", DATASET, entity, property, value);
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-1").digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform carries SHA-1", missing);
    }
  }
}
