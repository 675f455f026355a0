package org.pactwatch.ledger.lineage;

/** Compares sequences of hashes in their order. */
final class Sequences {
  private Sequences() {}

  /** The length of the longest common subsequence of two prints' anchors. */
  static int commonAnchors(TextPrint one, TextPrint other, int most) {
    int length = Math.min(one.anchorCount(), most);
    int width = Math.min(other.anchorCount(), most);
    int[] row = new int[width + 1];
    for (int i = 0; i < length; i++) {
      int diagonal = 0;
      for (int j = 0; j < width; j++) {
        int above = row[j + 1];
        row[j + 1] = one.anchor(i) == other.anchor(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[width];
  }

  /** The length of the longest run of words that both prints hold outside quotations and titles. */
  static int longestRun(TextPrint one, TextPrint other) {
    int[] row = new int[other.size() + 1];
    int longest = 0;
    for (int i = 0; i < one.size(); i++) {
      boolean counts = !one.is(i, TextPrint.QUOTED | TextPrint.TITLE);
      int diagonal = 0;
      for (int j = 0; j < other.size(); j++) {
        int before = row[j + 1];
        row[j + 1] = counts && one.word(i) == other.word(j) ? diagonal + 1 : 0;
        longest = Math.max(longest, row[j + 1]);
        diagonal = before;
      }
    }
    return longest;
  }
}
