package org.pactwatch.ledger.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One JSON object all of whose keys are known: what is lacking, is more, or is of another kind is
 * told as an {@link IllegalArgumentException}.
 */
final class StrictJson {
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final JsonNode json;

  private StrictJson(JsonNode json, Set<String> keys) {
    if (json == null || !json.isObject()) {
      throw new IllegalArgumentException("expected a JSON object, got " + shown(json));
    }
    Set<String> given = new HashSet<>();
    json.fieldNames().forEachRemaining(given::add);
    if (!given.equals(keys)) {
      throw new IllegalArgumentException(
          "expected the keys " + sorted(keys) + ", got " + sorted(given));
    }
    this.json = json;
  }

  /** Reads an object that has just these keys. */
  static StrictJson read(String text, String... keys) {
    return new StrictJson(tree(text), Set.of(keys));
  }

  static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("expected JSON: " + broken.getOriginalMessage(), broken);
    }
  }

  /** An object to be filled, whose keys stay in the order in which they come. */
  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  String text(String key) {
    return text(key, json.get(key));
  }

  List<String> texts(String key) {
    return texts(key, json.get(key));
  }

  JsonNode any(String key) {
    return json.get(key);
  }

  static String text(String key, JsonNode value) {
    if (value == null || !value.isTextual()) {
      throw new IllegalArgumentException("expected a text for " + key + ", got " + shown(value));
    }
    return value.textValue();
  }

  static List<String> texts(String key, JsonNode value) {
    return elements(key, value).stream().map(one -> text(key, one)).toList();
  }

  static List<JsonNode> elements(String key, JsonNode value) {
    if (value == null || !value.isArray()) {
      throw new IllegalArgumentException("expected a list for " + key + ", got " + shown(value));
    }
    List<JsonNode> elements = new ArrayList<>();
    value.forEach(elements::add);
    return elements;
  }

  /** The members of an object whose keys are free. */
  static Set<Map.Entry<String, JsonNode>> members(String key, JsonNode value) {
    if (value == null || !value.isObject()) {
      throw new IllegalArgumentException("expected an object for " + key + ", got " + shown(value));
    }
    return value.properties();
  }

  private static List<String> sorted(Set<String> keys) {
    return keys.stream().sorted().toList();
  }

  private static String shown(JsonNode value) {
    return value == null ? "nothing" : value.getNodeType().toString().toLowerCase(Locale.ROOT);
  }
}
