package org.pactwatch.reading.contrast;

import org.pactwatch.gazetteer.name.Folding;
import org.pactwatch.syntax.Upos;

/**
 * A word that says something.
 *
 * @param position in the text, in words
 * @param clause in which part of the text between marks and joints
 * @param form as it stands
 * @param lemma its dictionary form
 * @param upos its part of speech
 * @param negated whether the text denies it
 * @param role the preposition before it, empty where there is none
 */
record Item(
    int position, int clause, String form, String lemma, Upos upos, boolean negated, String role) {
  private static final int SHORTEST_STEM = 5;
  private static final double FAMILY = 0.6;

  boolean isName() {
    return upos == Upos.PROPN;
  }

  boolean isNumber() {
    return form.codePoints().anyMatch(Character::isDigit);
  }

  /** Tells whether both are the same word, or of one family: "enregistrer", "enregistrement". */
  boolean fits(Item other) {
    String one = Folding.fold(lemma);
    String two = Folding.fold(other.lemma);
    if (one.equals(two)) {
      return true;
    }
    if (isName() || other.isName() || isNumber() || other.isNumber()) {
      return false;
    }
    int common = 0;
    while (common < Math.min(one.length(), two.length())
        && one.charAt(common) == two.charAt(common)) {
      common++;
    }
    return common >= SHORTEST_STEM && common >= FAMILY * Math.max(one.length(), two.length());
  }

  /** Tells whether the word stands in the items, denied or not as asked. */
  boolean standsIn(Iterable<Item> items, boolean denied) {
    for (Item item : items) {
      if (item.negated == denied && fits(item)) {
        return true;
      }
    }
    return false;
  }
}
