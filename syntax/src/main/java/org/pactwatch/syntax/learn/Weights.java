package org.pactwatch.syntax.learn;

import java.util.Arrays;
import java.util.List;

/** Learned weights, sorted by their place: a feature's key and a class. */
public final class Weights {
  private static final int CLASS_BITS = 16;

  private final long[] places;
  private final float[] weights;

  Weights(long[] places, float[] weights) {
    this.places = places;
    this.weights = weights;
  }

  static long place(int key, int category) {
    return (Integer.toUnsignedLong(key) << CLASS_BITS) | category;
  }

  static int key(long place) {
    return (int) (place >>> CLASS_BITS);
  }

  static int category(long place) {
    return (int) (place & ((1 << CLASS_BITS) - 1));
  }

  int size() {
    return places.length;
  }

  long place(int index) {
    return places[index];
  }

  float weight(int index) {
    return weights[index];
  }

  /**
   * The sum of what several learners found, who saw the same examples in different orders: together
   * they err less than each.
   */
  public static Weights sum(List<Weights> all) {
    Weights sum = all.get(0);
    for (Weights next : all.subList(1, all.size())) {
      sum = sum.plus(next);
    }
    return sum;
  }

  private Weights plus(Weights other) {
    long[] joined = new long[size() + other.size()];
    float[] sums = new float[joined.length];
    int count = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < size() || theirs < other.size()) {
      long place =
          theirs == other.size() || (mine < size() && places[mine] <= other.places[theirs])
              ? places[mine]
              : other.places[theirs];
      joined[count] = place;
      if (mine < size() && places[mine] == place) {
        sums[count] += weights[mine];
        mine++;
      }
      if (theirs < other.size() && other.places[theirs] == place) {
        sums[count] += other.weights[theirs];
        theirs++;
      }
      count++;
    }
    return new Weights(Arrays.copyOf(joined, count), Arrays.copyOf(sums, count));
  }
}
