package org.pactwatch.ledger.lineage;

/**
 * One way to find documents that may be copies of each other: each casts keys, and two that share
 * enough keys are worth comparing. Documents are numbers from 0.
 */
final class Net {
  /** Pairs counted at most; what fewer documents share is counted first. */
  private static final long MOST_PAIRS = 6_000_000;

  /** Documents that share a key at most, before they are a crowd. */
  private static final int MOST_DOCUMENTS = 60;

  /** How many next documents a key joins in a crowd. */
  private static final int NEXT = 3;

  private final LongBuffer postings = new LongBuffer();
  private final int shared;
  private final Crowd crowd;

  /**
   * Makes an empty net.
   *
   * @param shared how many keys two documents must share
   * @param crowd what a key is worth that very many documents share
   */
  Net(int shared, Crowd crowd) {
    this.shared = shared;
    this.crowd = crowd;
  }

  /** What a key is worth that very many documents share. */
  enum Crowd {
    /** Nothing: it is a common phrase. */
    IGNORED,
    /** It still joins each document with the next ones. */
    CHAINED
  }

  /** Adds a key of a document; each key once. */
  void cast(int key, int document) {
    postings.add(((long) key << Integer.SIZE) | document);
  }

  /** Adds each pair found, the lesser number in the upper half. */
  void haul(LongBuffer pairs) {
    long[] sorted = postings.sorted();
    int most = mostDocuments(sorted);
    LongBuffer found = new LongBuffer();
    int from = 0;
    while (from < sorted.length) {
      int to = end(sorted, from);
      int reach = to - from <= most ? most : crowd == Crowd.CHAINED ? NEXT : 0;
      for (int i = from; i < to; i++) {
        for (int j = i + 1; j < Math.min(to, i + 1 + reach); j++) {
          found.add(Pairs.of((int) sorted[i], (int) sorted[j]));
        }
      }
      from = to;
    }
    keepFrequent(found.sorted(), pairs);
  }

  private void keepFrequent(long[] found, LongBuffer pairs) {
    int run = 0;
    for (int i = 0; i < found.length; i++) {
      run = i > 0 && found[i] == found[i - 1] ? run + 1 : 1;
      if (run == shared) {
        pairs.add(found[i]);
      }
    }
  }

  /** The most documents that may share a key so that all pairs together stay within bounds. */
  private static int mostDocuments(long[] sorted) {
    long[] pairsBySize = new long[MOST_DOCUMENTS + 1];
    int from = 0;
    while (from < sorted.length) {
      int to = end(sorted, from);
      if (to - from <= MOST_DOCUMENTS) {
        pairsBySize[to - from] += (long) (to - from) * (to - from - 1) / 2;
      }
      from = to;
    }
    long sum = 0;
    int size = 1;
    while (size < MOST_DOCUMENTS && sum + pairsBySize[size + 1] <= MOST_PAIRS) {
      size++;
      sum += pairsBySize[size];
    }
    return size;
  }

  private static int end(long[] sorted, int from) {
    int to = from + 1;
    while (to < sorted.length && sorted[to] >> Integer.SIZE == sorted[from] >> Integer.SIZE) {
      to++;
    }
    return to;
  }
}
