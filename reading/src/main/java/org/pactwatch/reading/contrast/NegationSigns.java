package org.pactwatch.reading.contrast;

import java.util.ArrayList;
import java.util.List;

/**
 * One sentence denies what the other says: the first word denied, or most of the words denied, are
 * said by the other, and both speak of the same otherwise; or the other denies nothing and shares
 * most of the clause that denies, as "the figures do not exist" and "the figures are at hand" do.
 */
final class NegationSigns implements SignFinder {
  private static final double MOST = 0.5;

  private final ContrastWords words;

  NegationSigns(ContrastWords words) {
    this.words = words;
  }

  @Override
  public List<Sign> find(Side side, Side other) {
    List<Sign> signs = new ArrayList<>();
    for (List<Item> scope : side.scopes()) {
      List<Item> clause = side.clause(scope.get(0));
      if (!bothDeny(clause, other)
          && !deniesTheOpposite(scope, other)
          && (saysWhatIsDenied(scope, side, other) || sharesClause(clause, other))) {
        List<Item> met = other.items().stream().filter(item -> isIn(item, clause)).toList();
        signs.add(new Sign(Sign.Kind.NEGATION, Sign.words(scope), Sign.words(met)));
      }
    }
    return signs;
  }

  private static boolean saysWhatIsDenied(List<Item> scope, Side side, Side other) {
    List<Item> said =
        scope.stream()
            .filter(item -> item.standsIn(other.items(), false))
            .filter(item -> !item.standsIn(other.items(), true))
            .toList();
    boolean first = said.contains(scope.get(0));
    boolean most = said.size() > 1 && said.size() >= MOST * scope.size();
    long around = side.shared(other).stream().filter(item -> !said.contains(item)).count();
    return (first && said.size() + around > 1) || (most && around > 0);
  }

  /** To deny the opposite of what is said is to say it: "not fallen" and "risen". */
  private boolean deniesTheOpposite(List<Item> scope, Side other) {
    return scope.stream()
        .anyMatch(
            item ->
                other.items().stream()
                    .anyMatch(
                        that -> !that.negated() && words.areOpposite(item.lemma(), that.lemma())));
  }

  private static boolean sharesClause(List<Item> clause, Side other) {
    long shared = clause.stream().filter(item -> isIn(item, other.items())).count();
    return other.scopes().isEmpty() && shared > 1 && shared >= MOST * clause.size();
  }

  /** Tells whether a negation of the other sentence stands in a clause about the same. */
  private static boolean bothDeny(List<Item> ours, Side other) {
    return other.scopes().stream()
        .map(theirs -> other.clause(theirs.get(0)))
        .anyMatch(theirs -> ours.stream().filter(item -> isIn(item, theirs)).count() > 1);
  }

  private static boolean isIn(Item item, List<Item> items) {
    return item.standsIn(items, true) || item.standsIn(items, false);
  }
}
