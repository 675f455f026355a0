package org.pactwatch.reading.contrast;

import java.util.ArrayList;
import java.util.List;

/**
 * One sentence denies what the other says: the first word denied, or most of the words denied, are
 * said by the other, and both speak of the same otherwise.
 */
final class NegationSigns implements SignFinder {
  private static final double MOST = 0.5;

  @Override
  public List<Sign> find(Side side, Side other) {
    List<Sign> signs = new ArrayList<>();
    for (List<Item> scope : side.scopes()) {
      List<Item> said =
          scope.stream()
              .filter(item -> item.standsIn(other.items(), false))
              .filter(item -> !item.standsIn(other.items(), true))
              .toList();
      if (said.isEmpty() || bothDeny(scope, side, other)) {
        continue;
      }
      boolean first = said.contains(scope.get(0));
      boolean most = said.size() > 1 && said.size() >= MOST * scope.size();
      long around = side.shared(other).stream().filter(item -> !said.contains(item)).count();
      if ((first && said.size() + around > 1) || (most && around > 0)) {
        signs.add(
            new Sign(
                Sign.Kind.NEGATION,
                Sign.words(scope),
                Sign.words(
                    other.items().stream().filter(item -> item.standsIn(said, true)).toList())));
      }
    }
    return signs;
  }

  /** Tells whether a negation of the other sentence stands in a clause about the same. */
  private static boolean bothDeny(List<Item> scope, Side side, Side other) {
    List<Item> ours = side.clause(scope.get(0));
    return other.scopes().stream()
        .map(theirs -> other.clause(theirs.get(0)))
        .anyMatch(theirs -> ours.stream().filter(item -> isIn(item, theirs)).count() > 1);
  }

  private static boolean isIn(Item item, List<Item> items) {
    return item.standsIn(items, true) || item.standsIn(items, false);
  }
}
