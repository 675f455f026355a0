package org.pactwatch.reading.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;

/**
 * Tells languages apart by their commonest words and word endings. Enough to see that a line is in
 * another language than its document; not meant to name the language of two words.
 */
final class LanguageProfiles {
  private static final int SHORTEST = 6;
  private static final double CLEARLY = 1.5;
  private static final double LEAST = 2;
  // Running text of a language that is known here scores about half its words.
  private static final double KNOWN = 0.2;

  private final Map<String, Profile> profiles;

  private record Profile(Set<String> words, List<String> endings) {
    double score(Words line) {
      double score = 0;
      for (String word : line.list()) {
        if (words.contains(word)) {
          score += 1;
        } else if (word.length() > 4 && endings.stream().anyMatch(word::endsWith)) {
          score += 0.5;
        }
      }
      return score;
    }
  }

  private LanguageProfiles(Map<String, Profile> profiles) {
    this.profiles = profiles;
  }

  static LanguageProfiles load() {
    Map<String, Profile> profiles = new LinkedHashMap<>();
    try (DataFile file = DataFile.resource(LanguageProfiles.class, "languages.yaml")) {
      for (Map.Entry<String, DataNode> entry : file.root().entries().entrySet()) {
        DataNode node = entry.getValue().onlyKeys("words", "endings");
        file.attempt(
            () ->
                profiles.put(
                    entry.getKey(),
                    new Profile(Set.copyOf(node.get("words").texts()), node.texts("endings"))));
      }
    }
    return new LanguageProfiles(profiles);
  }

  /** The language of most of the lines; absent where too few words are of any that is known. */
  Optional<String> of(List<Line> lines) {
    Map<String, Double> scores = new LinkedHashMap<>();
    int words = 0;
    for (Line line : lines) {
      words += line.words().count();
      profiles.forEach(
          (tag, profile) -> scores.merge(tag, profile.score(line.words()), Double::sum));
    }
    double enough = KNOWN * words;
    return best(scores).filter(tag -> scores.get(tag) >= enough);
  }

  /** Tells whether a line is clearly in another language than the one given. */
  boolean isForeign(Words line, String language) {
    if (line.count() < SHORTEST) {
      return false;
    }
    Map<String, Double> scores = new LinkedHashMap<>();
    profiles.forEach((tag, profile) -> scores.put(tag, profile.score(line)));
    String best = best(scores).orElse(language);
    double found = scores.get(best);
    return !best.equals(language) && found >= LEAST && found >= CLEARLY * scores.get(language);
  }

  private static Optional<String> best(Map<String, Double> scores) {
    String best = null;
    double most = 0;
    for (Map.Entry<String, Double> entry : scores.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }
}
