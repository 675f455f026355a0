package org.pactwatch.syntax.learn;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Learned weights, pruned and quantised to eight bits each: what scores when the learning is over.
 * Immutable; safe to share.
 *
 * <p>In memory the features lie in one open-addressed table of pairs: a key and its weights. One or
 * two weights stand in the table itself; more are a row elsewhere: their number, followed by them,
 * each a class in the upper and a weight in the lower byte.
 */
public final class LinearModel implements Scorer {
  /** A class and the number of weights of a feature fit a byte each. */
  public static final int MOST_CLASSES = 255;

  private static final int LARGEST = 127;

  /** How many slots there are for each feature, at most; half as many at least. */
  private static final int ROOM = 4;

  /** As many weights stand in the table itself, if their classes are small enough. */
  private static final int MOST_INSIDE = 2;

  private static final int INSIDE = 0x80000000;
  private static final int CELL_BITS = 15;
  private static final int INSIDE_CLASSES = 1 << (CELL_BITS - Byte.SIZE);

  private static final long LARGEST_KEY = 0xffffffffL;

  /** The bytes that the largest key needs, seven bits each. */
  private static final int LONGEST_VARIABLE = 5;

  /** Sorted by key, unsigned; as they are written. */
  private final int[] keys;

  private final int[] rowStarts;
  private final short[] rows;

  private final int[] table;
  private final int mask;

  private LinearModel(int[] keys, int[] rowStarts, short[] rows) {
    this.keys = keys;
    this.rowStarts = new int[keys.length];
    this.rows = new short[rows.length];
    int capacity = Integer.highestOneBit(Math.max(2, keys.length)) * ROOM;
    this.table = new int[capacity * 2];
    this.mask = capacity - 1;
    int[] next = startsByLength(rowStarts, rows);
    for (int i = 0; i < keys.length; i++) {
      int length = rows[rowStarts[i]] + 1;
      int start = next[length];
      System.arraycopy(rows, rowStarts[i], this.rows, start, length);
      this.rowStarts[i] = start;
      next[length] += length;
      int slot = keys[i] & mask;
      while (table[2 * slot + 1] != 0) {
        slot = (slot + 1) & mask;
      }
      table[2 * slot] = keys[i];
      table[2 * slot + 1] = entry(start);
    }
  }

  /** What the table holds for a row: its weights, or its place; never zero, which is no row. */
  private int entry(int row) {
    int entry = INSIDE;
    for (int at = row + rows[row]; at > row; at--) {
      if (rows[row] > MOST_INSIDE || ((rows[at] >>> 8) & 0xff) >= INSIDE_CLASSES) {
        return row + 1;
      }
      // A weight that is not there is one of zero for the first class.
      entry |= (rows[at] & 0xffff) << ((at - row - 1) * CELL_BITS);
    }
    return entry;
  }

  /**
   * Where the rows of each length begin when the longest come first: they belong to the features
   * that are met most, which so stay together in the caches.
   */
  private static int[] startsByLength(int[] rowStarts, short[] rows) {
    int[] starts = new int[MOST_CLASSES + 2];
    for (int start : rowStarts) {
      starts[rows[start] + 1] += rows[start] + 1;
    }
    int end = 0;
    for (int length = starts.length - 1; length >= 0; length--) {
      int all = starts[length];
      starts[length] = end;
      end += all;
    }
    return starts;
  }

  /**
   * Freezes weights.
   *
   * @param least weights smaller than this, as a part of the largest, are dropped, and features
   *     that have none left
   */
  public static LinearModel of(Weights weights, double least) {
    float top = 0;
    for (int i = 0; i < weights.size(); i++) {
      top = Math.max(top, Math.abs(weights.weight(i)));
    }
    double unit = top / LARGEST;
    double floor = Math.max(top * least, unit / 2);
    int[] keys = new int[weights.size()];
    int[] starts = new int[weights.size()];
    short[] rows = new short[weights.size() * 2];
    int features = 0;
    int end = 0;
    int start = 0;
    while (start < weights.size()) {
      int key = Weights.key(weights.place(start));
      int next = start;
      int head = end;
      end++;
      while (next < weights.size() && Weights.key(weights.place(next)) == key) {
        if (Math.abs(weights.weight(next)) >= floor) {
          long rounded = Math.round(weights.weight(next) / unit);
          int weight = (int) Math.max(-LARGEST, Math.min(LARGEST, rounded));
          rows[end] = (short) ((Weights.category(weights.place(next)) << 8) | (weight & 0xff));
          end++;
        }
        next++;
      }
      if (end == head + 1) {
        end = head;
      } else {
        rows[head] = (short) (end - head - 1);
        keys[features] = key;
        starts[features] = head;
        features++;
      }
      start = next;
    }
    return new LinearModel(
        Arrays.copyOf(keys, features), Arrays.copyOf(starts, features), Arrays.copyOf(rows, end));
  }

  /** How many classes it may give weight to: one more than the last it does. */
  public int classes() {
    int last = -1;
    int row = 0;
    while (row < rows.length) {
      int end = row + rows[row];
      for (int at = row + 1; at <= end; at++) {
        last = Math.max(last, (rows[at] >>> 8) & 0xff);
      }
      row = end + 1;
    }
    return last + 1;
  }

  /** How many features it knows. */
  public int features() {
    return keys.length;
  }

  @Override
  public void score(Keys features, int[] scores) {
    // First all places, then all rows: look-ups that do not wait for each other overlap in memory.
    int found = 0;
    int inside = features.size();
    int[] entries = features.places();
    for (int i = 0; i < features.size(); i++) {
      int key = features.key(i);
      int slot = key & mask;
      while (table[2 * slot + 1] != 0 && table[2 * slot] != key) {
        slot = (slot + 1) & mask;
      }
      // Rows from the front, weights from the back.
      int entry = table[2 * slot + 1];
      if (entry < 0) {
        inside--;
        entries[inside] = entry;
      } else if (entry > 0) {
        entries[found] = entry - 1;
        found++;
      }
    }
    for (int i = inside; i < features.size(); i++) {
      int entry = entries[i];
      scores[(entry >>> (CELL_BITS + Byte.SIZE)) & (INSIDE_CLASSES - 1)] +=
          (byte) (entry >>> CELL_BITS);
      scores[(entry >>> Byte.SIZE) & (INSIDE_CLASSES - 1)] += (byte) entry;
    }
    for (int i = 0; i < found; i++) {
      int row = entries[i];
      int end = row + rows[row];
      for (int at = row + 1; at <= end; at++) {
        scores[(rows[at] >>> 8) & 0xff] += (byte) rows[at];
      }
    }
  }

  /** Writes it; {@link #read} gets the same back. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    out.writeInt(rows.length);
    long last = 0;
    for (int key : keys) {
      long unsigned = Integer.toUnsignedLong(key);
      writeVariable(out, unsigned - last);
      last = unsigned;
    }
    for (int row : rowStarts) {
      out.writeByte(rows[row]);
      for (int at = row + 1; at <= row + rows[row]; at++) {
        out.writeShort(rows[at]);
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws java.nio.BufferUnderflowException if it ends early
   * @throws IllegalArgumentException if that cannot be what was written
   */
  public static LinearModel read(ByteBuffer in) {
    int features = in.getInt();
    int cells = in.getInt();
    if (features < 0 || cells < features || cells > in.remaining()) {
      throw new IllegalArgumentException(
          "expected numbers of features and cells, got " + features + " and " + cells);
    }
    int[] keys = new int[features];
    long last = -1;
    for (int i = 0; i < features; i++) {
      long key = Math.max(0, last) + readVariable(in);
      if (key <= last || key > LARGEST_KEY) {
        throw new IllegalArgumentException("expected keys in order, got " + key + " after " + last);
      }
      keys[i] = (int) key;
      last = key;
    }
    int[] starts = new int[features];
    short[] rows = new short[cells];
    int end = 0;
    for (int i = 0; i < features; i++) {
      starts[i] = end;
      int count = in.get() & 0xff;
      if (count == 0 || end + count >= cells) {
        throw new IllegalArgumentException(
            "expected weights and " + cells + " cells, got " + count + " behind " + end);
      }
      rows[end] = (short) count;
      end++;
      for (int at = 0; at < count; at++) {
        rows[end] = in.getShort();
        end++;
      }
    }
    if (end != cells) {
      throw new IllegalArgumentException("expected " + cells + " cells, got " + end);
    }
    return new LinearModel(keys, starts, rows);
  }

  private static void writeVariable(DataOutput out, long value) throws IOException {
    long rest = value;
    while (rest >= 0x80) {
      out.writeByte((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long readVariable(ByteBuffer in) {
    long value = 0;
    int shift = 0;
    int part;
    do {
      part = in.get() & 0xff;
      value |= (long) (part & 0x7f) << shift;
      shift += 7;
    } while (part >= 0x80 && shift < LONGEST_VARIABLE * 7);
    if (part >= 0x80 || (part == 0 && shift > 7)) {
      throw new IllegalArgumentException("expected a key without waste, got " + value);
    }
    return value;
  }
}
