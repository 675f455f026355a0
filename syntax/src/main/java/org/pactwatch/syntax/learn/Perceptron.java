package org.pactwatch.syntax.learn;

import java.util.Arrays;

/**
 * An averaged perceptron that learns one decision after the other (Freund and Schapire 1999,
 * Collins 2002). Weights are whole numbers, so that a sum never depends on its order. Not safe to
 * share.
 */
public final class Perceptron implements Scorer {
  /** The weights of one feature, for the classes that it ever spoke for or against. */
  private static final class Row {
    int size;
    short[] classes = new short[2];
    int[] weights = new int[2];
    long[] totals = new long[2];
    int[] since = new int[2];

    void update(int category, int by, int now) {
      int at = 0;
      while (at < size && classes[at] != category) {
        at++;
      }
      if (at == size) {
        if (size == classes.length) {
          int more = size * 2;
          classes = Arrays.copyOf(classes, more);
          weights = Arrays.copyOf(weights, more);
          totals = Arrays.copyOf(totals, more);
          since = Arrays.copyOf(since, more);
        }
        classes[at] = (short) category;
        since[at] = now;
        size++;
      }
      totals[at] += (long) weights[at] * (now - since[at]);
      since[at] = now;
      weights[at] += by;
    }
  }

  private int[] keys = new int[1 << 16];
  private Row[] rows = new Row[1 << 16];
  private int size;
  private int now = 1;

  @Override
  public void score(Keys features, int[] scores) {
    for (int i = 0; i < features.size(); i++) {
      Row row = rows[slot(features.key(i))];
      if (row != null) {
        for (int at = 0; at < row.size; at++) {
          scores[row.classes[at]] += row.weights[at];
        }
      }
    }
  }

  /** Tells it that a decision has passed; averages weigh each weight by the decisions it lived. */
  public void step() {
    now++;
  }

  /** Speaks for the right class and against the wrong one, for every feature. */
  public void update(Keys features, int right, int wrong) {
    for (int i = 0; i < features.size(); i++) {
      Row row = row(features.key(i));
      row.update(right, 1, now);
      row.update(wrong, -1, now);
    }
  }

  /** Adds to the weight of a class, for every feature. */
  public void add(Keys features, int category, int by) {
    for (int i = 0; i < features.size(); i++) {
      row(features.key(i)).update(category, by, now);
    }
  }

  private Row row(int key) {
    int slot = slot(key);
    if (rows[slot] == null) {
      if (size * 2 > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      rows[slot] = new Row();
      size++;
    }
    return rows[slot];
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (rows[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    Row[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new Row[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /** The average of every weight over all decisions. */
  public Weights average() {
    long[] places = new long[used()];
    int next = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (rows[slot] != null) {
        for (int at = 0; at < rows[slot].size; at++) {
          places[next] = Weights.place(keys[slot], rows[slot].classes[at]);
          next++;
        }
      }
    }
    Arrays.sort(places);
    float[] weights = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      weights[i] = average(rows[slot(Weights.key(places[i]))], Weights.category(places[i]));
    }
    return new Weights(places, weights);
  }

  private int used() {
    int used = 0;
    for (Row row : rows) {
      used += row == null ? 0 : row.size;
    }
    return used;
  }

  private float average(Row row, int category) {
    int at = 0;
    while (row.classes[at] != category) {
      at++;
    }
    long total = row.totals[at] + (long) row.weights[at] * (now - row.since[at]);
    return (float) ((double) total / now);
  }
}
