package org.pactwatch.ledger.lineage;

/** Counts hashes; open addressing over two arrays, so that millions fit in little memory. */
final class Counts {
  private static final int LEAST_ROOM = 1 << 10;

  private int[] keys = new int[LEAST_ROOM];
  // A place whose count is 0 is free, so that every hash may be a key.
  private int[] counts = new int[LEAST_ROOM];
  private int size;

  void add(int key) {
    if (2 * size >= keys.length) {
      grow();
    }
    int place = place(key);
    if (counts[place]++ == 0) {
      keys[place] = key;
      size++;
    }
  }

  void addAll(IntSet keys) {
    for (int i = 0; i < keys.size(); i++) {
      add(keys.at(i));
    }
  }

  int of(int key) {
    return counts[place(key)];
  }

  private int place(int key) {
    int mask = keys.length - 1;
    int place = key & mask;
    while (counts[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[2 * oldKeys.length];
    counts = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        counts[place] = oldCounts[i];
      }
    }
  }
}
