package org.pactwatch.syntax;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Morphological features in UD's names: {@code Gender=Masc|Number=Sing}. */
public record Features(SortedMap<String, String> values) {
  private static final Features NONE = new Features(new TreeMap<>());

  public Features {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  public static Features none() {
    return NONE;
  }

  public static Features of(Map<String, String> values) {
    return values.isEmpty() ? NONE : new Features(new TreeMap<>(values));
  }

  /**
   * Reads what {@link #toString} prints.
   *
   * @throws IllegalArgumentException if a part is no {@code Name=Value} or a name stands twice
   */
  public static Features parse(String text) {
    SortedMap<String, String> values = new TreeMap<>();
    if (!text.equals("_")) {
      for (String pair : text.split("\\|", -1)) {
        int sign = pair.indexOf('=');
        if (sign <= 0 || sign == pair.length() - 1) {
          throw new IllegalArgumentException("expected Name=Value, got \"" + pair + "\"");
        }
        String name = pair.substring(0, sign);
        if (values.put(name, pair.substring(sign + 1)) != null) {
          throw new IllegalArgumentException("expected each name once, got " + name + " twice");
        }
      }
    }
    return of(values);
  }

  /** The value of one feature, such as {@code Tense}. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Tells whether a feature is known to have this value. */
  public boolean has(String name, String value) {
    return value.equals(values.get(name));
  }

  /** Prints as CoNLL-U does, {@code _} for none. */
  @Override
  public String toString() {
    if (values.isEmpty()) {
      return "_";
    }
    StringBuilder text = new StringBuilder();
    values.forEach(
        (name, value) ->
            text.append(text.isEmpty() ? "" : "|").append(name).append('=').append(value));
    return text.toString();
  }
}
