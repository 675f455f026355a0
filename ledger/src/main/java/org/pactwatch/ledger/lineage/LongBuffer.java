package org.pactwatch.ledger.lineage;

import java.util.Arrays;

/** Longs in an array that grows. */
final class LongBuffer {
  private static final int ROOM = 1 << 12;

  private long[] values = new long[ROOM];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /** Returns what was added, sorted. */
  long[] sorted() {
    long[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
