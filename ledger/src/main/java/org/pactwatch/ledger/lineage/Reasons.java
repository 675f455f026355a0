package org.pactwatch.ledger.lineage;

import java.util.ArrayList;
import java.util.List;

/** Says in sentences how two documents are alike. */
final class Reasons {
  /** A run of common words shorter than this is a phrase that anybody may use. */
  private static final int TELLING_RUN = 8;

  private static final double SAME_TITLE = 0.8;
  private static final double MOST = 0.8;
  private static final int SOME_ANCHORS = 5;

  private Reasons() {}

  /**
   * Returns what speaks for one text.
   *
   * @param likeness of child and parent, in this order
   */
  static List<String> of(Likeness likeness, Sketch child, Sketch parent, Kind kind) {
    List<String> reasons = new ArrayList<>();
    if (kind == Kind.TRANSLATION) {
      reasons.add("hardly a word in common, as between two languages");
    } else {
      reasons.add(
          percent(likeness.firstInSecond())
              + " of what "
              + child.id()
              + " tells in its own words stands in "
              + parent.id()
              + ", "
              + percent(likeness.secondInFirst())
              + " the other way round");
      int run = Sequences.longestRun(child.print(), parent.print());
      if (run >= TELLING_RUN) {
        reasons.add("the longest run of common words outside quotations has " + run);
      }
    }
    if (likeness.anchorCount() >= SOME_ANCHORS && likeness.anchors() >= MOST) {
      reasons.add(
          percent(likeness.anchors())
              + " of "
              + likeness.anchorCount()
              + " names and numbers come in the same order");
    }
    if (likeness.title() >= SAME_TITLE) {
      reasons.add("nearly the same title");
    }
    if (likeness.quotations() >= MOST) {
      reasons.add("the same quotations, which alone would prove nothing");
    }
    return reasons;
  }

  static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
