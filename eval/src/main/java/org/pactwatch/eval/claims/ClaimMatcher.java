package org.pactwatch.eval.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.eval.Places;
import org.pactwatch.eval.StandIns;
import org.pactwatch.model.text.Span;

/** Pairs the claims of one document with its gold claims, best pairs first, each once. */
record ClaimMatcher(StandIns standIns) {
  private static final int LONGEST_SPAN = 700;
  private static final int LONGEST_STATEMENT = 1500;

  /** A gold claim and the claim that says the same, with their places in the lists given. */
  record Match(int gold, int claim, RoleCount roles, double quality) {}

  /**
   * Returns the matches, best first; equally good ones in the order of gold ids, then of the lists.
   *
   * @param text the original text that spans and anchors stand in
   */
  List<Match> match(List<GoldClaim> gold, List<PredictedClaim> claims, String text) {
    List<Match> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      List<Span> anchors = Places.all(text, gold.get(g).anchors());
      for (int c = 0; c < claims.size(); c++) {
        pair(gold.get(g), g, claims.get(c), c, anchors).ifPresent(pairs::add);
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Match::quality)
            .reversed()
            .thenComparing(pair -> gold.get(pair.gold()).id()));
    Set<String> usedGold = new HashSet<>();
    Set<Integer> usedClaims = new HashSet<>();
    List<Match> taken = new ArrayList<>();
    for (Match pair : pairs) {
      String id = gold.get(pair.gold()).id();
      if (!usedGold.contains(id) && !usedClaims.contains(pair.claim())) {
        usedGold.add(id);
        usedClaims.add(pair.claim());
        taken.add(pair);
      }
    }
    return taken;
  }

  private Optional<Match> pair(
      GoldClaim gold, int goldIndex, PredictedClaim claim, int claimIndex, List<Span> anchors) {
    int longest = claim.type().equals("statement") ? LONGEST_STATEMENT : LONGEST_SPAN;
    boolean touching =
        claim.spans().stream()
            .anyMatch(
                span ->
                    span.length() <= longest
                        && anchors.stream()
                            .anyMatch(anchor -> span.touches(anchor.start(), anchor.end())));
    if (!touching) {
      return Optional.empty();
    }
    return RoleCount.compare(gold, claim, standIns)
        .filter(roles -> roles.wanted() == 0 || roles.right() > 0)
        .map(roles -> new Match(goldIndex, claimIndex, roles, quality(gold, claim, roles)));
  }

  private double quality(GoldClaim gold, PredictedClaim claim, RoleCount roles) {
    List<String> statuses = gold.wanted().getOrDefault(Slot.STATUS, List.of());
    boolean status = new SlotCheck(standIns).right(Slot.STATUS, statuses, claim);
    return 2.0 * roles.right() / Math.max(1, roles.wanted() + roles.given())
        + (status ? 0.4 : 0)
        + (claim.type().equals(gold.type()) ? 0.2 : 0)
        - (gold.optional() ? 0.1 : 0);
  }
}
