package org.pactwatch.reading.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Another name after the same word and the same preposition, where neither sentence holds the
 * other's name.
 */
final class NameSigns implements SignFinder {
  @Override
  public List<Sign> find(Side side, Side other) {
    List<Sign> signs = new ArrayList<>();
    for (Item one : side.items()) {
      for (Item two : other.items()) {
        if (one.isName()
            && two.isName()
            && one.negated() == two.negated()
            && !one.role().isEmpty()
            && one.role().equals(two.role())
            && !isNamed(one, other)
            && !isNamed(two, side)
            && follow(one, side, two, other)) {
          signs.add(new Sign(Sign.Kind.NAME, one.form(), two.form()));
        }
      }
    }
    return signs;
  }

  private static boolean isNamed(Item name, Side side) {
    return name.standsIn(side.items(), false) || name.standsIn(side.items(), true);
  }

  private static boolean follow(Item one, Side side, Item two, Side other) {
    Optional<Item> first = before(one, side);
    Optional<Item> second = before(two, other);
    return first.isPresent() && second.isPresent() && first.get().fits(second.get());
  }

  /** The last word before a name that is no name itself, in the same clause. */
  private static Optional<Item> before(Item name, Side side) {
    return side.items().stream()
        .filter(item -> item.clause() == name.clause() && item.position() < name.position())
        .filter(item -> !item.isName())
        .reduce((earlier, later) -> later);
  }
}
