package org.pactwatch.ledger.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

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

  /** Names and numbers of one sentence that are paired at most: lists pair everything. */
  private static final int MOST_GIVEN = 8;

  private Profiles() {}

  /** Returns a profile for each sketch, in their order. */
  static List<Profile> of(List<Sketch> sketches) {
    List<PrintReader> prints =
        sketches.stream().map(sketch -> new PrintReader(sketch.print())).toList();
    SetPhrases set = SetPhrases.of(sketches, prints);
    List<IntSet> narrations = new ArrayList<>();
    Counts shingles = new Counts();
    Counts words = new Counts();
    for (PrintReader print : prints) {
      IntSet narration = narration(print, set);
      narrations.add(narration);
      shingles.addAll(narration);
      words.addAll(vocabulary(print));
    }
    IntToDoubleFunction rareShingle = rarity(shingles, sketches.size());
    IntToDoubleFunction rareWord = rarity(words, sketches.size());
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < sketches.size(); i++) {
      PrintReader print = prints.get(i);
      profiles.add(
          new Profile(
              sketches.get(i),
              new WeightedSet(narrations.get(i), rareShingle),
              print.quoted(set::contains),
              print.title(),
              Telling.of(
                  print.sentences().stream()
                      .filter(sentence -> !set.contains(sentence.hash()))
                      .map(sentence -> new WeightedSet(print.telling(sentence), rareWord))
                      .filter(sentence -> sentence.total() > 0)
                      .toList()),
              particulars(print, set),
              print.sentences().stream().mapToInt(PrintReader.Sentence::size).sum()));
    }
    return profiles;
  }

  /** An article that hardly tells anything in its own words is known by what it quotes. */
  private static IntSet narration(PrintReader print, SetPhrases set) {
    IntSet own = print.narration(set::contains);
    return own.size() < LEAST_NARRATION ? print.whole(set::contains) : own;
  }

  /** Pairs of names and numbers that stand in one sentence. */
  private static IntSet particulars(PrintReader print, SetPhrases set) {
    IntStream.Builder pairs = IntStream.builder();
    for (PrintReader.Sentence sentence : print.sentences()) {
      IntSet given = set.contains(sentence.hash()) ? IntSet.of(new int[0]) : print.given(sentence);
      for (int i = 0; i < Math.min(given.size(), MOST_GIVEN); i++) {
        for (int j = 0; j < i; j++) {
          pairs.add(Hashes.join(given.at(i), given.at(j)));
        }
      }
    }
    return IntSet.of(pairs.build().toArray());
  }

  private static IntSet vocabulary(PrintReader print) {
    return IntSet.of(
        print.sentences().stream().map(print::telling).flatMapToInt(IntSet::stream).toArray());
  }

  private static IntToDoubleFunction rarity(Counts documents, int all) {
    return hash -> Math.log((all + ELSEWHERE) / documents.of(hash));
  }
}
