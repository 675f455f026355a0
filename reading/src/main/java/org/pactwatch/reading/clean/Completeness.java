package org.pactwatch.reading.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.CleanText;
import org.pactwatch.reading.stream.Cut;

/** Checks that cleaning loses nothing and keeps nothing twice. */
public final class Completeness {
  private Completeness() {}

  /**
   * Returns what is wrong, none if every character of every block that is not white space is either
   * in the clean text or in exactly one cut.
   */
  public static List<String> faults(Document document, CleanText clean) {
    List<String> faults = new ArrayList<>();
    BitSet taken = new BitSet(document.original().length());
    for (Cut cut : clean.cuts()) {
      if (taken.get(cut.original().start(), cut.original().end()).cardinality() > 0) {
        faults.add("cut twice: " + cut);
      }
      taken.set(cut.original().start(), cut.original().end());
    }
    BitSet kept = new BitSet(document.original().length());
    for (int i = 0; i < clean.text().length(); i++) {
      if (!Character.isWhitespace(clean.text().charAt(i))) {
        Span original = clean.toOriginal(new Span(i, i + 1));
        kept.set(original.start(), original.end());
      }
    }
    if (kept.intersects(taken)) {
      BitSet both = (BitSet) kept.clone();
      both.and(taken);
      faults.add("kept and cut at " + both.nextSetBit(0));
    }
    taken.or(kept);
    for (Block block : document.blocks()) {
      String text = block.text().text();
      for (int i = 0; i < text.length(); i++) {
        Span original = block.text().toOriginal(new Span(i, i + 1));
        boolean blank =
            Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
        if (!blank && taken.nextClearBit(original.start()) < original.end()) {
          faults.add("lost \"" + text.charAt(i) + "\" at " + original);
        }
      }
    }
    return faults;
  }
}
