package org.pactwatch.reading.claim;

import java.util.List;
import java.util.Map;

/** Named lists of prepositions: {@code @place} for en, à, dans, …. */
record CaseLists(Map<String, List<String>> byName) {
  CaseLists {
    byName = Map.copyOf(byName);
  }

  /** Returns the prepositions of a list named with {@code @}, or the preposition itself. */
  List<String> expand(String name) {
    if (!name.startsWith("@")) {
      return List.of(name);
    }
    List<String> found = byName.get(name.substring(1));
    if (found == null) {
      throw new IllegalArgumentException(
          "expected one of the case lists "
              + byName.keySet().stream().sorted().toList()
              + ", got \""
              + name
              + "\"");
    }
    return found;
  }
}
