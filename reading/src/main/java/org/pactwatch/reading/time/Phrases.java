package org.pactwatch.reading.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A class given by its words or phrases. */
final class Phrases implements WordClass {
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<String, List<Phrase>> byLastWord = new HashMap<>();

  /**
   * @param values phrase and what it stands for
   */
  Phrases(Map<String, String> values) {
    values.forEach(this::add);
  }

  private void add(String words, String value) {
    Tokens tokens = Tokens.of(words);
    index(tokens.get(0).text(), new Phrase(tokens, value, false));
    // Writers often drop the accent of a capital: "Eté" for "Été".
    String plain =
        Normalizer.normalize(words.substring(0, 1), Normalizer.Form.NFD).substring(0, 1)
            + words.substring(1);
    if (!plain.equals(words)) {
      Tokens capital = Tokens.of(plain);
      index(capital.get(0).text(), new Phrase(capital, value, true));
    }
  }

  private void index(String first, Phrase phrase) {
    byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(phrase);
    String last = phrase.words.get(phrase.words.size() - 1).text();
    byLastWord.computeIfAbsent(last, key -> new ArrayList<>()).add(phrase);
  }

  @Override
  public List<Hit> at(Tokens tokens, int index) {
    if (index >= tokens.size()) {
      return List.of();
    }
    Token first = tokens.get(index);
    List<Hit> hits = new ArrayList<>(1);
    for (Phrase phrase : byFirstWord.getOrDefault(first.text(), List.of())) {
      if ((!phrase.capital || first.capital()) && tokens.has(phrase.words, index)) {
        hits.add(new Hit(index + phrase.words.size(), phrase.value));
      }
    }
    return hits;
  }

  /** Tells whether one of the phrases ends right before an index. */
  boolean endsAt(Tokens tokens, int index) {
    return index > 0
        && byLastWord.getOrDefault(tokens.get(index - 1).text(), List.of()).stream()
            .map(Phrase::words)
            .anyMatch(words -> words.size() <= index && tokens.has(words, index - words.size()));
  }

  @Override
  public Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  @Override
  public boolean startsWithDigits() {
    return byFirstWord.keySet().stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
  }

  private record Phrase(Tokens words, String value, boolean capital) {}
}
