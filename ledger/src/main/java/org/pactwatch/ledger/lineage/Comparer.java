package org.pactwatch.ledger.lineage;

/** Compares two documents. */
final class Comparer {
  /** Anchors compared at most; the comparison takes the product of both numbers. */
  private static final int ANCHORS = 400;

  private Comparer() {}

  static Likeness compare(Profile first, Profile second) {
    double shared = first.narration().shared(second.narration());
    double union = first.narration().total() + second.narration().total() - shared;
    int anchors = Math.min(anchors(first), anchors(second));
    int common = Sequences.commonAnchors(first.sketch().print(), second.sketch().print(), ANCHORS);
    return new Likeness(
        share(shared, union),
        share(shared, first.narration().total()),
        share(shared, second.narration().total()),
        aligned(first, second),
        aligned(second, first),
        share(
            IntSets.shared(first.quoted(), second.quoted()),
            Math.min(first.quoted().length, second.quoted().length)),
        IntSets.jaccard(first.title(), second.title()),
        share(common, anchors),
        anchors);
  }

  private static int anchors(Profile profile) {
    return Math.min(ANCHORS, profile.sketch().print().anchorCount());
  }

  private static double aligned(Profile one, Profile other) {
    double sum = 0;
    double whole = 0;
    for (WeightedSet sentence : one.sentences()) {
      double best = 0;
      for (WeightedSet answer : other.sentences()) {
        double shared = sentence.shared(answer);
        best = Math.max(best, share(shared, sentence.total() + answer.total() - shared));
      }
      sum += best * sentence.total();
      whole += sentence.total();
    }
    return share(sum, whole);
  }

  private static double share(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }
}
