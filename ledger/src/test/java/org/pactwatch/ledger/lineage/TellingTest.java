package org.pactwatch.ledger.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TellingTest {
  @Test
  void sharesWhatItsSentencesShareOneByOneBitForBit() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<WeightedSet> some = sentences(random);
      List<WeightedSet> others = sentences(random);
      double[] shared = Telling.of(some).shared(Telling.of(others));
      assertEquals(some.size() * others.size(), shared.length);
      for (int i = 0; i < some.size(); i++) {
        for (int j = 0; j < others.size(); j++) {
          assertEquals(some.get(i).shared(others.get(j)), shared[i * others.size() + j]);
        }
      }
    }
  }

  @Test
  void countsWordsAndWeighsSentences() {
    WeightedSet one = new WeightedSet(IntSet.of(new int[] {3, -5}), hash -> 2);
    WeightedSet two = new WeightedSet(IntSet.of(new int[] {3}), hash -> 2);
    Telling telling = Telling.of(List.of(one, two));
    assertEquals(2, telling.size());
    assertEquals(3, telling.words());
    assertEquals(4, telling.total(0));
    assertEquals(2, telling.total(1));
  }

  /** Few words, negative ones among them, so that sentences share many. */
  private static List<WeightedSet> sentences(Random random) {
    List<WeightedSet> sentences = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      int[] words = random.ints(1 + random.nextInt(12), -15, 15).toArray();
      sentences.add(new WeightedSet(IntSet.of(words), hash -> Math.log(20 + hash)));
    }
    return sentences;
  }
}
