package org.pactwatch.ledger.lineage;

import static org.assertj.core.api.Assertions.assertThat;

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
      assertThat(shared).hasSize(some.size() * others.size());
      for (int i = 0; i < some.size(); i++) {
        for (int j = 0; j < others.size(); j++) {
          assertThat(shared[i * others.size() + j]).isEqualTo(some.get(i).shared(others.get(j)));
        }
      }
    }
  }

  @Test
  void countsWordsAndWeighsSentences() {
    WeightedSet one = new WeightedSet(IntSet.of(new int[] {3, -5}), hash -> 2);
    WeightedSet two = new WeightedSet(IntSet.of(new int[] {3}), hash -> 2);
    Telling telling = Telling.of(List.of(one, two));
    assertThat(telling.size()).isEqualTo(2);
    assertThat(telling.words()).isEqualTo(3);
    assertThat(telling.total(0)).isEqualTo(4);
    assertThat(telling.total(1)).isEqualTo(2);
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
