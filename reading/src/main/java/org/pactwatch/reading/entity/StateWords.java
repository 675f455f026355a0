package org.pactwatch.reading.entity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.gazetteer.name.Folding;

/** How a language's names of states and their adjectives look where nobody knows them. */
final class StateWords {
  private static final int SHORTEST_STEM = 4;

  private final Set<String> behind;
  private final List<String> telling;
  private final List<String> endings;
  private final List<String> adjectives;
  private final List<String> prefixes;
  private final Set<String> none;

  StateWords(DataNode node) {
    node.onlyKeys("behind", "telling", "endings", "adjectives", "prefixes", "none");
    behind = Set.copyOf(folded(node.get("behind")));
    telling = folded(node.get("telling"));
    endings = folded(node.get("endings"));
    adjectives =
        folded(node.get("adjectives")).stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    prefixes = folded(node.get("prefixes"));
    none = new HashSet<>(folded(node.get("none")));
  }

  /** Tells whether a small word stands before names of states: "la", "en". */
  boolean isBefore(String word) {
    return behind.contains(word);
  }

  /** Tells whether a word is known to be no state and no adjective of one. */
  boolean isNone(String word) {
    return none.contains(word);
  }

  /** Tells whether a name looks so much like a state's that it needs no adjective. */
  boolean isTelling(String name) {
    return telling.stream().anyMatch(end -> name.length() > end.length() + 2 && name.endsWith(end));
  }

  /** Returns what a name shares with its adjectives: "ostrav" of "ostravie". */
  Set<String> stemsOfName(String name) {
    Set<String> stems = new HashSet<>();
    for (String ending : endings) {
      if (name.endsWith(ending) && name.length() - ending.length() >= SHORTEST_STEM) {
        stems.add(name.substring(0, name.length() - ending.length()));
      }
    }
    return stems;
  }

  /** Returns what an adjective shares with the name: "ostrav" of "ostravienne". */
  Optional<String> stemOfAdjective(String word) {
    return adjectives.stream()
        .filter(word::endsWith)
        .filter(end -> word.length() - end.length() >= SHORTEST_STEM)
        .findFirst()
        .map(end -> word.substring(0, word.length() - end.length()));
  }

  /** Returns what the first part of a compound shares with the name: "ostrav" of "ostravo-". */
  Optional<String> stemOfPrefix(String word) {
    return prefixes.stream()
        .filter(word::endsWith)
        .filter(end -> word.length() - end.length() >= SHORTEST_STEM)
        .findFirst()
        .map(end -> word.substring(0, word.length() - end.length()));
  }

  private static List<String> folded(DataNode node) {
    return node.texts().stream().map(Folding::fold).toList();
  }
}
