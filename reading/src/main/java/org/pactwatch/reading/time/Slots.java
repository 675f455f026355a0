package org.pactwatch.reading.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the words of a match stand for. */
record Slots(Map<String, String> values) {
  boolean has(String name) {
    return values.containsKey(name);
  }

  String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("expected the slot " + name + ", got " + values.keySet());
    }
    return value;
  }

  int number(String name) {
    return Integer.parseInt(text(name));
  }

  Optional<Integer> find(String name) {
    return has(name) ? Optional.of(number(name)) : Optional.empty();
  }

  CalendarUnit unit() {
    return CalendarUnit.valueOf(text("unit").toUpperCase(Locale.ROOT));
  }

  /** How far a shift goes; absent where the count is unknown or no whole number. */
  Optional<Integer> shift() {
    if (has("by")) {
      return Optional.of(number("by"));
    }
    String count = values.getOrDefault("count", "1");
    return count.matches("\\d{1,5}")
        ? Optional.of(Integer.parseInt(count) * number("direction"))
        : Optional.empty();
  }
}
