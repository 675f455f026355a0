package org.pactwatch.eval.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.eval.StandIns;

/** Tells whether a claim's slot holds what the gold wants there. */
record SlotCheck(StandIns standIns) {
  // The press says "nuclear arms" of tactical ones throughout; neither is a mistake for the other.
  private static final Set<String> NUCLEAR = Set.of("weapon:nuclear", "weapon:tactical-nuclear");

  boolean right(Slot slot, List<String> wanted, PredictedClaim claim) {
    if (wanted.isEmpty()) {
      return claim.of(slot).isEmpty();
    }
    return switch (slot) {
      case STATUS, ACT, PLACE -> claim.of(slot).stream().anyMatch(wanted::contains);
      case ITEM, INSTRUMENT -> item(wanted.get(0), claim.of(slot));
      case VIA -> standIns.anySame(wanted, claim.of(Slot.VIA));
      case BY -> speakers(wanted, claim.of(Slot.BY));
      case TIME ->
          firstTime(claim, Slot.TIME, Slot.SAID).filter(time -> in(wanted, time)).isPresent();
      case SAID -> firstTime(claim, Slot.SAID, Slot.TIME).filter(wanted::contains).isPresent();
    };
  }

  /** The time in one slot, or else in the other, which may serve for it. */
  private static Optional<String> firstTime(PredictedClaim claim, Slot first, Slot second) {
    return claim.of(first).stream().findFirst().or(() -> claim.of(second).stream().findFirst());
  }

  private static boolean in(List<String> wanted, String time) {
    return wanted.contains(time)
        || DayRange.of(time)
            .filter(
                days ->
                    wanted.stream()
                        .flatMap(one -> DayRange.of(one).stream())
                        .anyMatch(range -> range.covers(days)))
            .isPresent();
  }

  private static boolean item(String wanted, List<String> items) {
    if (StandIns.isAnyone(wanted)) {
      return !items.isEmpty();
    }
    return items.stream()
        .anyMatch(
            one ->
                one.equals(wanted)
                    || (NUCLEAR.contains(wanted) && NUCLEAR.contains(one))
                    || one.startsWith(wanted + "-"));
  }

  private boolean speakers(List<String> wanted, List<String> speakers) {
    return standIns.anySame(wanted, speakers) && speakers.size() <= Math.max(2, wanted.size());
  }
}
