package org.pactwatch.ledger.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Makes profiles: what many documents share tells little, so every shingle and word is weighed by
 * how rare it is among all (inverse document frequency, Spärck Jones 1972).
 */
final class Profiles {
  /**
   * Documents that we take to be elsewhere and to hold none of it: in a small corpus everything
   * shared would look common.
   */
  private static final double ELSEWHERE = 1000;

  /** Shingles of its own below which an article is compared by all its words. */
  private static final int LEAST_NARRATION = 20;

  private Profiles() {}

  /** Returns a profile for each sketch, in their order. */
  static List<Profile> of(List<Sketch> sketches) {
    List<PrintReader> prints =
        sketches.stream().map(sketch -> new PrintReader(sketch.print())).toList();
    SetPhrases set = SetPhrases.of(sketches, prints);
    int[][] narrations = new int[prints.size()][];
    Counts shingles = new Counts();
    Counts words = new Counts();
    for (int i = 0; i < narrations.length; i++) {
      narrations[i] = narration(prints.get(i), set);
      for (int shingle : narrations[i]) {
        shingles.add(shingle);
      }
      for (int word : vocabulary(prints.get(i))) {
        words.add(word);
      }
    }
    IntToDoubleFunction rareShingle = rarity(shingles, sketches.size());
    IntToDoubleFunction rareWord = rarity(words, sketches.size());
    Profile[] profiles = new Profile[narrations.length];
    for (int i = 0; i < profiles.length; i++) {
      PrintReader print = prints.get(i);
      profiles[i] =
          new Profile(
              sketches.get(i),
              new WeightedSet(narrations[i], rareShingle),
              print.quoted(set::contains),
              print.title(),
              print.sentences().stream()
                  .filter(sentence -> !set.contains(sentence.hash()))
                  .map(sentence -> new WeightedSet(print.chosen(sentence), rareWord))
                  .filter(sentence -> sentence.size() > 0)
                  .toArray(WeightedSet[]::new),
              print.sentences().stream().mapToInt(PrintReader.Sentence::size).sum());
    }
    return List.of(profiles);
  }

  /** An article that hardly tells anything in its own words is known by what it quotes. */
  private static int[] narration(PrintReader print, SetPhrases set) {
    int[] own = print.narration(set::contains);
    return own.length < LEAST_NARRATION ? print.whole(set::contains) : own;
  }

  private static int[] vocabulary(PrintReader print) {
    int[] words =
        print.sentences().stream()
            .flatMapToInt(sentence -> Arrays.stream(print.chosen(sentence)))
            .toArray();
    return IntSets.of(words, words.length);
  }

  private static IntToDoubleFunction rarity(Counts documents, int all) {
    return hash -> Math.log((all + ELSEWHERE) / documents.of(hash));
  }
}
