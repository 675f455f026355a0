package org.pactwatch.output.entities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Facts about FollowTheMoney's schemas, from {@code ftm-schemas.json}, and who breaks them. */
final class FtmSchemas {
  private static final Map<String, Pattern> SHAPES =
      Map.of(
          "date", Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?"),
          "country", Pattern.compile("[a-z]{2}"),
          "language", Pattern.compile("[a-z]{3}"),
          "url", Pattern.compile("https?://\\S+"),
          "mimetype", Pattern.compile("[a-z]+/[a-z+.-]+"));
  private static final Pattern ID = Pattern.compile("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?");

  private final JsonNode schemas;

  private FtmSchemas(JsonNode schemas) {
    this.schemas = schemas;
  }

  static FtmSchemas load() {
    try (InputStream file = FtmSchemas.class.getResourceAsStream("ftm-schemas.json")) {
      return new FtmSchemas(new ObjectMapper().readTree(file).get("schemas"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** All that is wrong with some entities, which may refer to one another and to no others. */
  List<String> mistakes(Map<String, JsonNode> entities) {
    List<String> mistakes = new ArrayList<>();
    for (JsonNode entity : entities.values()) {
      String id = entity.get("id").asText();
      String schema = entity.get("schema").asText();
      if (!ID.matcher(id).matches()) {
        mistakes.add(id + " is no id");
      }
      if (!schemas.has(schema) || schemas.get(schema).has("abstract")) {
        mistakes.add(schema + " is no schema for entities");
        continue;
      }
      required(schema, entity, mistakes);
      entity
          .get("properties")
          .properties()
          .forEach(
              one ->
                  one.getValue()
                      .forEach(
                          value ->
                              value(schema, one.getKey(), value.asText(), entities, mistakes)));
    }
    return mistakes;
  }

  private void required(String schema, JsonNode entity, List<String> mistakes) {
    schemas
        .get(schema)
        .path("required")
        .forEach(
            name -> {
              if (!entity.get("properties").has(name.asText())) {
                mistakes.add(entity.get("id") + " lacks " + name);
              }
            });
  }

  private void value(
      String schema,
      String property,
      String value,
      Map<String, JsonNode> entities,
      List<String> mistakes) {
    Optional<String> type = type(schema, property);
    if (type.isEmpty()) {
      mistakes.add(schema + " has no property " + property);
    } else if (type.get().startsWith("entity>")) {
      String range = type.get().substring("entity>".length());
      JsonNode other = entities.get(value);
      if (other == null || !isA(other.get("schema").asText(), range)) {
        mistakes.add(schema + "." + property + " leads to no " + range + ": " + value);
      }
    } else if (SHAPES.containsKey(type.get()) && !SHAPES.get(type.get()).matcher(value).matches()) {
      mistakes.add(schema + "." + property + " is no " + type.get() + ": " + value);
    }
  }

  private Optional<String> type(String schema, String property) {
    JsonNode own = schemas.get(schema).path("properties").path(property);
    if (!own.isMissingNode()) {
      return Optional.of(own.asText());
    }
    for (JsonNode parent : schemas.get(schema).path("extends")) {
      Optional<String> type = type(parent.asText(), property);
      if (type.isPresent()) {
        return type;
      }
    }
    return Optional.empty();
  }

  private boolean isA(String schema, String wanted) {
    if (schema.equals(wanted)) {
      return true;
    }
    for (JsonNode parent : schemas.get(schema).path("extends")) {
      if (isA(parent.asText(), wanted)) {
        return true;
      }
    }
    return false;
  }
}
