package org.pactwatch.syntax.learn;

import java.util.Arrays;

/**
 * The features of one decision: a growing list of 32-bit keys, each made of a template's number and
 * up to four atoms. Two features that share a key share their weights; with a million features that
 * befalls about one in four thousand, which costs less than longer keys would. Not safe to share.
 */
public final class Keys {
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long SPREAD = 0xBF58476D1CE4E5B9L;

  private int[] keys = new int[128];
  private int[] places = new int[128];
  private int size;

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  public int key(int index) {
    return keys[index];
  }

  /** Room for a place a key, for whoever looks them up. */
  int[] places() {
    return places;
  }

  /** A number that tells these keys from others, in this order. */
  public int digest() {
    int digest = 1;
    for (int i = 0; i < size; i++) {
      digest = 31 * digest + keys[i];
    }
    return digest;
  }

  /** Adds a feature of one atom. */
  public void add(int template, int a) {
    put(mix(template * SEED, a));
  }

  public void add(int template, int a, int b) {
    put(mix(mix(template * SEED, a), b));
  }

  public void add(int template, int a, int b, int c) {
    put(mix(mix(mix(template * SEED, a), b), c));
  }

  public void add(int template, int a, int b, int c, int d) {
    put(mix(mix(mix(mix(template * SEED, a), b), c), d));
  }

  /** Hashes a text the same way on every machine. */
  public static int hash(CharSequence text) {
    long hash = SEED;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * SPREAD;
      hash ^= hash >>> 29;
    }
    return (int) (hash ^ (hash >>> 32));
  }

  private static long mix(long hash, int atom) {
    long mixed = (hash ^ atom) * SPREAD;
    return mixed ^ (mixed >>> 31);
  }

  private void put(long hash) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      places = new int[size * 2];
    }
    keys[size] = (int) (hash ^ (hash >>> 32));
    size++;
  }
}
