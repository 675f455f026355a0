package org.pactwatch.eval.corpus.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that replays: the same names give the same draws, whatever else was drawn before. Not safe
 * to share between threads.
 */
public final class Chance {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final long name;
  private final SplittableRandom random;

  private Chance(long name) {
    this.name = name;
    this.random = new SplittableRandom(name);
  }

  /** Returns the chance of a seed. */
  public static Chance of(long seed) {
    return new Chance(seed);
  }

  /**
   * Returns the chance of a thing, told by its names; what was drawn from this one does not matter.
   */
  public Chance named(Object... names) {
    // FNV-1a, 64 bits, as its authors Fowler, Noll and Vo define it.
    long hash = FNV_OFFSET ^ name;
    for (Object one : names) {
      String text = one + "\u0000";
      for (int at = 0; at < text.length(); at++) {
        hash = (hash ^ text.charAt(at)) * FNV_PRIME;
      }
    }
    return new Chance(hash);
  }

  /** Draws a number from 0 to {@code bound}, exclusive. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** Draws a number between two, both inclusive. */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Draws whether something of this probability comes to pass. */
  public boolean in(double probability) {
    return random.nextDouble() < probability;
  }

  /** Draws one of a list that is not empty. */
  public <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Draws up to {@code many} of a list, each at most once, in a drawn order. */
  public <T> List<T> pick(List<T> list, int many) {
    return List.copyOf(shuffled(list).subList(0, Math.min(many, list.size())));
  }

  /** Returns the list in a drawn order. */
  public <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    for (int last = shuffled.size() - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      T kept = shuffled.get(last);
      shuffled.set(last, shuffled.get(other));
      shuffled.set(other, kept);
    }
    return shuffled;
  }

  /** Draws eight hexadecimal digits. */
  public String digits() {
    String hex = Integer.toHexString(random.nextInt());
    return "0".repeat(8 - hex.length()) + hex;
  }
}
