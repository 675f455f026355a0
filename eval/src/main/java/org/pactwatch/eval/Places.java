package org.pactwatch.eval;

import java.util.ArrayList;
import java.util.List;
import org.pactwatch.model.text.Span;

/** Finds where words that gold names stand in a text. */
public final class Places {
  private Places() {}

  /** Returns every place where any of the words stand, places that overlap too. */
  public static List<Span> all(String text, List<String> words) {
    List<Span> found = new ArrayList<>();
    for (String one : words) {
      for (int at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
        found.add(new Span(at, at + one.length()));
      }
    }
    return found;
  }
}
