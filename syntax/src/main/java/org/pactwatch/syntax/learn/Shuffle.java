package org.pactwatch.syntax.learn;

import java.util.List;
import java.util.SplittableRandom;

/** Puts examples into an order that a seed decides, the same on every Java. */
public final class Shuffle {
  private Shuffle() {}

  /** Shuffles a list in place (Fisher and Yates). */
  public static <T> void shuffle(List<T> list, SplittableRandom random) {
    for (int i = list.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T swapped = list.get(i);
      list.set(i, list.get(j));
      list.set(j, swapped);
    }
  }
}
