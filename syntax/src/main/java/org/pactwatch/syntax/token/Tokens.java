package org.pactwatch.syntax.token;

import java.util.Arrays;

/** A growing list of stretches of text, in order, kept in two arrays. Not safe to share. */
public final class Tokens {
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  /** Adds a stretch after the last one. */
  public void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  public int start(int index) {
    return starts[index];
  }

  public int end(int index) {
    return ends[index];
  }
}
