package org.pactwatch.web.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an operation answers.
 *
 * @param items objects of JSON, each on one line
 * @param shape whether they are a list, some of a list, or one object
 * @param next the cursor of the next ones; absent where these are the last
 */
public record Answer(List<String> items, Shape shape, Optional<String> next) {
  public Answer {
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(next, "next");
    items = List.copyOf(items);
    if (shape == Shape.OBJECT && items.size() != 1) {
      throw new IllegalArgumentException("expected one object, got " + items.size());
    }
  }

  static Answer one(String object) {
    return new Answer(List.of(object.strip()), Shape.OBJECT, Optional.empty());
  }

  static Answer list(List<String> items, Optional<String> next) {
    return new Answer(items, Shape.LIST, next);
  }

  /** The answer as JSON. */
  public String json() {
    if (shape == Shape.OBJECT) {
      return items.get(0) + "\n";
    }
    String cursor = next.map(one -> '"' + one.replace("\"", "\\\"") + '"').orElse("null");
    return "{\"items\":[\n" + String.join(",\n", items) + "\n],\"next\":" + cursor + "}\n";
  }

  /** The answer as JSON Lines. */
  public String lines() {
    return items.isEmpty() ? "" : String.join("\n", items) + "\n";
  }

  /** What an answer looks like. */
  public enum Shape {
    OBJECT,
    LIST
  }
}
