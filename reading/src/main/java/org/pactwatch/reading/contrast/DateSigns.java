package org.pactwatch.reading.contrast;

import java.util.List;

/** Both sentences tell years, none of them the same, of much the same. */
final class DateSigns implements SignFinder {
  private static final double MUCH = 0.4;

  @Override
  public List<Sign> find(Side side, Side other) {
    List<Item> ours = side.items().stream().filter(DateSigns::isYear).toList();
    List<Item> theirs = other.items().stream().filter(DateSigns::isYear).toList();
    boolean apart =
        !ours.isEmpty()
            && !theirs.isEmpty()
            && ours.stream().noneMatch(year -> theirs.stream().anyMatch(year::fits));
    int shorter = Math.min(side.items().size(), other.items().size());
    return apart && side.shared(other).size() >= MUCH * shorter
        ? List.of(new Sign(Sign.Kind.DATE, Sign.words(ours), Sign.words(theirs)))
        : List.of();
  }

  static boolean isYear(Item item) {
    return item.form().matches("(1[5-9]|20)[0-9]{2}");
  }
}
