package org.pactwatch.ledger.lineage;

/** Compares two documents, and stops early where they are plainly not alike. */
final class Comparer {
  /**
   * Below this share of common narration two documents tell different texts, or in two languages.
   */
  private static final double LEAST_SHARED = 0.05;

  /** Texts that share no words can only be translations, and those are of about one length. */
  private static final double LEAST_LENGTH = 0.7;

  /** Anchors compared at most; the comparison takes the product of both numbers. */
  private static final int ANCHORS = 400;

  /**
   * Shingles that every text is taken to hold besides its own and to share with none: where little
   * was told, little can be known, and a share of little must not look like much.
   */
  private static final double UNTOLD_SHINGLES = 10;

  /** The same for the words of sentences. */
  private static final double UNTOLD_WORDS = 4;

  /**
   * Two sentences that share this much of their words tell the same; sharing more says no more of
   * it. A copy retells most sentences, another report of the event only some, if word for word.
   */
  private static final double SAME_TELLING = 0.4;

  private Comparer() {}

  static Likeness compare(Profile first, Profile second) {
    double shared = first.narration().shared(second.narration());
    double firstTotal = first.narration().total();
    double secondTotal = second.narration().total();
    double firstTrusted = first.narration().totalWith(UNTOLD_SHINGLES);
    double secondTrusted = second.narration().totalWith(UNTOLD_SHINGLES);
    double containment = Math.max(share(shared, firstTrusted), share(shared, secondTrusted));
    int anchors = Math.min(anchors(first), anchors(second));
    int longer = Math.max(anchors(first), anchors(second));
    boolean told = containment >= LEAST_SHARED;
    int common =
        told || anchors >= LEAST_LENGTH * longer
            ? Sequences.commonAnchors(first.sketch().print(), second.sketch().print(), ANCHORS)
            : 0;
    double aligned = told ? aligned(first.telling(), second.telling()) : 0;
    int quoted = Math.min(first.quoted().size(), second.quoted().size());
    return new Likeness(
        share(shared, firstTotal),
        share(shared, secondTotal),
        containment,
        share(shared, firstTrusted + secondTrusted - shared),
        aligned,
        share(common, anchors),
        share(common, longer),
        anchors,
        jaccard(first.title(), second.title()),
        share(first.quoted().shared(second.quoted()), quoted));
  }

  private static int anchors(Profile profile) {
    return Math.min(ANCHORS, profile.sketch().print().anchorCount());
  }

  /** How much of the one is told again in the other, or the other way round if that is more. */
  private static double aligned(Telling first, Telling second) {
    double[] shared = first.shared(second);
    double[] bestOfFirst = new double[first.size()];
    double[] bestOfSecond = new double[second.size()];
    for (int i = 0; i < first.size(); i++) {
      for (int j = 0; j < second.size(); j++) {
        double both = shared[i * second.size() + j];
        if (both > 0) {
          double same = both / (first.total(i) + second.total(j) - both);
          bestOfFirst[i] = Math.max(bestOfFirst[i], same);
          bestOfSecond[j] = Math.max(bestOfSecond[j], same);
        }
      }
    }
    return Math.max(aligned(first, bestOfFirst), aligned(second, bestOfSecond));
  }

  private static double aligned(Telling telling, double[] best) {
    double sum = 0;
    double whole = 0;
    for (int i = 0; i < best.length; i++) {
      sum += Math.min(1, best[i] / SAME_TELLING) * telling.total(i);
      whole += telling.total(i);
    }
    return share(sum, whole * (1 + share(UNTOLD_WORDS, telling.words())));
  }

  private static double jaccard(IntSet one, IntSet other) {
    int shared = one.shared(other);
    return share(shared, one.size() + other.size() - shared);
  }

  private static double share(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }
}
