package org.pactwatch.ledger.lineage;

/**
 * Hashes of 32 bits that are the same on every machine: FNV-1a (Fowler, Noll, Vo) over code units,
 * then the finaliser of MurmurHash3 (Appleby), which spreads every bit over all others.
 */
final class Hashes {
  private static final int FNV_OFFSET = 0x811C9DC5;
  private static final int FNV_PRIME = 0x01000193;

  private Hashes() {}

  static int of(CharSequence text) {
    int hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return spread(hash);
  }

  /** Joins a further hash to those before; their order counts. */
  static int join(int before, int next) {
    return spread(before * 31 + next);
  }

  static int spread(int hash) {
    int mixed = hash;
    mixed ^= mixed >>> 16;
    mixed *= 0x85EBCA6B;
    mixed ^= mixed >>> 13;
    mixed *= 0xC2B2AE35;
    mixed ^= mixed >>> 16;
    return mixed;
  }
}
