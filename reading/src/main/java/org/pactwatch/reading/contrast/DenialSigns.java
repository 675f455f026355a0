package org.pactwatch.reading.contrast;

import java.util.List;

/** One sentence calls something untrue, the other tells much of the same and does not. */
final class DenialSigns implements SignFinder {
  private static final double MUCH = 0.4;

  @Override
  public List<Sign> find(Side side, Side other) {
    if (side.denials().isEmpty() || !other.denials().isEmpty()) {
      return List.of();
    }
    List<Item> told = other.shared(side);
    boolean affirmed = told.stream().noneMatch(Item::negated);
    int shorter = Math.min(side.items().size(), other.items().size());
    return affirmed && told.size() >= MUCH * shorter && told.size() > 1
        ? List.of(new Sign(Sign.Kind.DENIAL, Sign.words(side.denials()), Sign.words(told)))
        : List.of();
  }
}
