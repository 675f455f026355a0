package org.pactwatch.eval.claims;

import java.util.ArrayList;
import java.util.List;

/** A place where given words stand in a text; offsets in UTF-16 code units, end exclusive. */
record Anchor(int start, int end) {

  /** Returns every place where any of the words stand, places that overlap too. */
  static List<Anchor> all(String text, List<String> words) {
    List<Anchor> found = new ArrayList<>();
    for (String one : words) {
      for (int at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
        found.add(new Anchor(at, at + one.length()));
      }
    }
    return found;
  }
}
