package org.pactwatch.reading.contrast;

import java.util.ArrayList;
import java.util.List;

/** Opposites, both said or both denied, beside a word that both clauses share. */
final class OppositeSigns implements SignFinder {
  private final ContrastWords words;

  OppositeSigns(ContrastWords words) {
    this.words = words;
  }

  @Override
  public List<Sign> find(Side side, Side other) {
    List<Sign> signs = new ArrayList<>();
    for (Item one : side.items()) {
      for (Item two : other.items()) {
        if (words.areOpposite(one.lemma(), two.lemma())
            && one.negated() == two.negated()
            && !says(side, two)
            && !says(other, one)
            && haveCompany(one, side, two, other)) {
          signs.add(new Sign(Sign.Kind.OPPOSITE, one.form(), two.form()));
        }
      }
    }
    return signs;
  }

  private static boolean says(Side side, Item word) {
    return word.standsIn(side.items(), word.negated());
  }

  private static boolean haveCompany(Item one, Side side, Item two, Side other) {
    return side.items().stream()
        .filter(item -> item.clause() == one.clause() && !item.equals(one))
        .anyMatch(
            item ->
                other.items().stream()
                    .anyMatch(
                        that ->
                            that.clause() == two.clause() && !that.equals(two) && item.fits(that)));
  }
}
