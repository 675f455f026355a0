package org.pactwatch.reading.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The same things counted otherwise, where neither sentence holds the other's number. */
final class NumberSigns implements SignFinder {
  private static final int FARTHEST = 4;

  private final ContrastWords words;

  NumberSigns(ContrastWords words) {
    this.words = words;
  }

  @Override
  public List<Sign> find(Side side, Side other) {
    List<Sign> signs = new ArrayList<>();
    for (Item one : side.items()) {
      for (Item two : other.items()) {
        if (isCount(one)
            && isCount(two)
            && !two.standsIn(side.items(), false)
            && !one.standsIn(other.items(), false)
            && countSame(one, side, two, other)) {
          signs.add(new Sign(Sign.Kind.NUMBER, one.form(), two.form()));
        }
      }
    }
    return signs;
  }

  private static boolean isCount(Item item) {
    return item.isNumber() && !DateSigns.isYear(item);
  }

  private boolean countSame(Item one, Side side, Item two, Side other) {
    Optional<Item> first = counted(one, side);
    Optional<Item> second = counted(two, other);
    return first.isPresent()
        && second.isPresent()
        && !words.isCalendar(first.get().lemma())
        && first.get().fits(second.get());
  }

  /** What stands after a number: "42 euros", "75 % des voix". */
  private static Optional<Item> counted(Item number, Side side) {
    return side.items().stream()
        .filter(item -> item.position() > number.position())
        .filter(item -> item.position() <= number.position() + FARTHEST)
        .filter(item -> !item.isNumber())
        .findFirst();
  }
}
