package org.pactwatch.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What something is called, by language code.
 *
 * @param proper proper names, the first of a language shown to readers
 * @param adjectives every inflected form of its adjectives
 * @param people nouns for its people, every form
 * @param metonyms what stands for it as an actor
 */
public record Names(
    Map<String, List<String>> proper,
    Map<String, List<String>> adjectives,
    Map<String, List<String>> people,
    Map<String, List<String>> metonyms) {
  public Names {
    proper = Map.copyOf(proper);
    adjectives = Map.copyOf(adjectives);
    people = Map.copyOf(people);
    metonyms = Map.copyOf(metonyms);
  }

  public static Names of(Map<String, List<String>> proper) {
    return new Names(proper, Map.of(), Map.of(), Map.of());
  }

  /** Returns the name shown to readers of a language, where it has one. */
  public Optional<String> shown(String language) {
    Objects.requireNonNull(language, "language");
    return proper.getOrDefault(language, List.of()).stream().findFirst();
  }
}
