package org.pactwatch.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.pactwatch.model.problem.Place;
import org.pactwatch.model.problem.ProblemException;

/**
 * The fields of one JSON object, with the place to name when one of them is not what was expected.
 * A field that is null counts as missing, but for {@link #has}. Fields nobody asks for are no
 * mistake: exports of other systems carry more.
 */
public final class JsonFields {
  private final Place place;
  private final JsonNode node;

  /**
   * Takes a JSON object that came from a place.
   *
   * @throws ProblemException if it is something else than an object
   */
  public JsonFields(Place place, JsonNode node) {
    if (!node.isObject()) {
      throw JsonFile.mistake(place, "expected an object, got " + shown(node));
    }
    this.place = place;
    this.node = node;
  }

  /** Tells whether a field stands there at all, be it null. */
  public boolean has(String key) {
    return node.has(key);
  }

  /** Returns a text that must be there. */
  public String text(String key) {
    return optionalText(key).orElseThrow(() -> mistake(key, "a text", node.path(key)));
  }

  /** Returns a text; empty where it is missing. */
  public Optional<String> optionalText(String key) {
    return value(key).map(found -> textOf(key, found));
  }

  /** Returns an offset or a count that must be there: a whole number, 0 or more. */
  public int count(String key) {
    JsonNode found = node.path(key);
    if (!found.canConvertToInt() || !found.isIntegralNumber() || found.intValue() < 0) {
      throw mistake(key, "a whole number, 0 or more", found);
    }
    return found.intValue();
  }

  /** Tells whether a flag stands there and is true. */
  public boolean flag(String key) {
    JsonNode found = value(key).orElse(null);
    if (found != null && !found.isBoolean()) {
      throw mistake(key, "true or false", found);
    }
    return found != null && found.booleanValue();
  }

  /** Returns a list of texts; none where it is missing. */
  public List<String> texts(String key) {
    return value(key).map(found -> textsOf(key, found)).orElse(List.of());
  }

  /**
   * Returns a list of texts of which some may be null, which is empty; none where it is missing.
   */
  public List<Optional<String>> optionalTexts(String key) {
    List<Optional<String>> texts = new ArrayList<>();
    if (value(key).isPresent() && !isList(key)) {
      throw mistake(key, "a list of texts", node.path(key));
    }
    node.path(key)
        .forEach(one -> texts.add(one.isNull() ? Optional.empty() : Optional.of(textOf(key, one))));
    return texts;
  }

  /** Returns a list of texts, or a sole text as a list of one; none where it is missing. */
  public List<String> oneOrMoreTexts(String key) {
    return isList(key) ? texts(key) : optionalText(key).stream().toList();
  }

  /** Tells whether a field is a list. */
  public boolean isList(String key) {
    return node.path(key).isArray();
  }

  /** Tells whether a field is an object of its own. */
  public boolean isObject(String key) {
    return node.path(key).isObject();
  }

  /** Returns an object that must be there. */
  public JsonFields object(String key) {
    if (!isObject(key)) {
      throw mistake(key, "an object", node.path(key));
    }
    return new JsonFields(place, node.path(key));
  }

  /** Returns a list of objects; none where it is missing. */
  public List<JsonFields> objects(String key) {
    List<JsonFields> objects = new ArrayList<>();
    value(key)
        .ifPresent(
            list -> {
              if (!list.isArray()) {
                throw mistake(key, "a list of objects", list);
              }
              list.forEach(one -> objects.add(new JsonFields(place, one)));
            });
    return objects;
  }

  /** Returns the object in a field as lists of texts by key; none where it is missing. */
  public Map<String, List<String>> textsByKey(String key) {
    return value(key).isEmpty() ? Map.of() : object(key).each(JsonFields::texts);
  }

  /** Returns every field read in the same way, in their order. */
  public <T> Map<String, T> each(BiFunction<JsonFields, String, T> reader) {
    Map<String, T> values = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(key -> values.put(key, reader.apply(this, key)));
    return values;
  }

  /** Returns the problem to throw when a field is not what was expected. */
  public ProblemException mistake(String key, String expected) {
    return mistake(key, expected, node.path(key));
  }

  private Optional<JsonNode> value(String key) {
    JsonNode found = node.path(key);
    return found.isMissingNode() || found.isNull() ? Optional.empty() : Optional.of(found);
  }

  private List<String> textsOf(String key, JsonNode list) {
    if (!list.isArray()) {
      throw mistake(key, "a list of texts", list);
    }
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(textOf(key, one)));
    return List.copyOf(texts);
  }

  private String textOf(String key, JsonNode found) {
    if (!found.isTextual()) {
      throw mistake(key, "a text", found);
    }
    return found.textValue();
  }

  private ProblemException mistake(String key, String expected, JsonNode got) {
    return JsonFile.mistake(
        place, "expected " + expected + " for \"" + key + "\", got " + shown(got));
  }

  private static String shown(JsonNode node) {
    if (node.isMissingNode()) {
      return "nothing";
    }
    String text = node.toString();
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
