package org.pactwatch.eval.corpus.shingle;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All runs of three words of a text, as hashes, sorted, each once; case does not count. */
public final class Shingles {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int WORDS = 3;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** Returns the shingles of a text; a text of fewer than three words has none. */
  public static Shingles of(String text) {
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    long[] found = new long[text.length() / 2 + 1];
    int count = 0;
    long before = 0;
    long last = 0;
    for (int word = 0; words.find(); word++) {
      long one = hash(words.group());
      if (word >= WORDS - 1) {
        found[count++] = mix(mix(mix(before) + last) + one);
      }
      before = last;
      last = one;
    }
    return new Shingles(Arrays.stream(found, 0, count).sorted().distinct().toArray());
  }

  /** How many there are. */
  public int size() {
    return hashes.length;
  }

  /** The hashes, sorted. */
  public long[] hashes() {
    return hashes.clone();
  }

  /** How many both have. */
  public int shared(Shingles other) {
    int shared = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < hashes.length && theirs < other.hashes.length) {
      int order = Long.compare(hashes[mine], other.hashes[theirs]);
      if (order == 0) {
        shared++;
      }
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Which part of these the other has too, 0 to 1; 0 where there are none. */
  public double containedIn(Shingles other) {
    return hashes.length == 0 ? 0 : (double) shared(other) / hashes.length;
  }

  /** Shared out of all of both (Jaccard), 0 to 1; 0 where there are none. */
  public double resemblance(Shingles other) {
    int shared = shared(other);
    int all = hashes.length + other.hashes.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static long hash(String word) {
    long hash = 0;
    for (int at = 0; at < word.length(); at++) {
      hash = hash * 31 + word.charAt(at);
    }
    return hash;
  }

  /** Spreads bits as the finaliser of SplitMix64 does (Steele, Lea, Flood 2014). */
  public static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
