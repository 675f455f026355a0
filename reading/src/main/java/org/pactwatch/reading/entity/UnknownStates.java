package org.pactwatch.reading.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.pactwatch.gazetteer.name.Words;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.reading.entity.Surface.Piece;

/**
 * States that the gazetteer does not know, as a text tells of them: by a name that stands as states
 * do and has an adjective ("l'Ostravie", "ostravien") or ends as they do, or by the adjective of an
 * office ("le ministre sarvonien").
 */
final class UnknownStates {
  private final Words words;
  private final StateWords language;
  private final IntPredicate known;
  private final IntPredicate properNoun;
  private final Map<String, EntityId> names = new HashMap<>();
  private final Map<String, EntityId> stems = new HashMap<>();

  /**
   * @param known whether the gazetteer or the language knows the word with a number
   * @param properNoun whether that word is a proper noun where it stands
   */
  UnknownStates(Words words, StateWords language, IntPredicate known, IntPredicate properNoun) {
    this.words = words;
    this.language = language;
    this.known = known;
    this.properNoun = properNoun;
    readNames();
  }

  /** Tells whether a word looks like the adjective of a state. */
  boolean isLikeAdjective(int word) {
    return word < words.size()
        && !words.isCapitalised(word)
        && language.stemOfAdjective(words.folded(word)).isPresent()
        && canBe(word);
  }

  /** Takes a word that goes with an office or body for the adjective of a state. */
  void readAdjective(int word) {
    language
        .stemOfAdjective(words.folded(word))
        .ifPresent(stem -> stems.putIfAbsent(stem, EntityId.text(words.written(word))));
  }

  /** Returns the state named at a word. */
  Optional<Piece<EntityId>> name(int word) {
    boolean written = words.isCapitalised(word) && canBe(word) && !continuesName(word);
    return Optional.ofNullable(written ? names.get(words.folded(word)) : null)
        .map(id -> new Piece<>(word, word, id));
  }

  /** Returns the state whose adjective stands at a word. */
  Optional<Piece<EntityId>> adjective(int word) {
    return stems.isEmpty() || !canBe(word)
        ? Optional.empty()
        : language
            .stemOfAdjective(words.folded(word))
            .map(stems::get)
            .map(id -> new Piece<>(word, word, id));
  }

  /** Returns the state that the first part of a compound adjective means: "ostravo-". */
  Optional<EntityId> prefix(int word) {
    return stems.isEmpty() || !canBe(word)
        ? Optional.empty()
        : language.stemOfPrefix(words.folded(word)).map(stems::get);
  }

  private void readNames() {
    Map<String, Integer> times = new HashMap<>();
    Map<String, Integer> first = new HashMap<>();
    for (int word = 1; word < words.size(); word++) {
      if (isNameOfState(word)) {
        times.merge(words.folded(word), 1, Integer::sum);
        first.putIfAbsent(words.folded(word), word);
      }
    }
    if (times.isEmpty()) {
      return;
    }
    Set<String> adjectives = adjectives();
    for (Map.Entry<String, Integer> entry : first.entrySet()) {
      String name = entry.getKey();
      Set<String> shared = language.stemsOfName(name);
      boolean hasAdjective = shared.stream().anyMatch(adjectives::contains);
      boolean looksLikeOne =
          language.isTelling(name) && (times.get(name) > 1 || properNoun.test(entry.getValue()));
      if (hasAdjective || looksLikeOne) {
        EntityId id = EntityId.text(words.written(entry.getValue()));
        names.put(name, id);
        shared.forEach(stem -> stems.put(stem, id));
      }
    }
  }

  private boolean isNameOfState(int word) {
    return words.isCapitalised(word)
        && !words.isUpperCase(word)
        && language.isBefore(words.folded(word - 1))
        && words.joinsNext(word - 1)
        && canBe(word)
        && !isContinued(word);
  }

  /** The stems of all words that look like adjectives of states. */
  private Set<String> adjectives() {
    Set<String> found = new HashSet<>();
    for (int word = 0; word < words.size(); word++) {
      if (canBe(word)) {
        language.stemOfAdjective(words.folded(word)).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean canBe(int word) {
    return !words.isNumber(word) && !language.isNone(words.folded(word)) && !known.test(word);
  }

  /** "la Valdarie Presse", "la Nouvelle-Ostravie": part of a longer name. */
  private boolean isContinued(int word) {
    return words.joinsNext(word) && words.isCapitalised(word + 1) && !words.isNumber(word + 1);
  }

  private boolean continuesName(int word) {
    boolean before =
        word > 0
            && words.joinsNext(word - 1)
            && words.isCapitalised(word - 1)
            && !language.isBefore(words.folded(word - 1));
    return (before && words.end(word - 1) + 1 == words.start(word) && !isElided(word - 1))
        || isContinued(word);
  }

  /** "D'Ostravie", "L'Ostravie": a capital of the line's start. */
  private boolean isElided(int word) {
    return words.folded(word).length() == 1;
  }
}
