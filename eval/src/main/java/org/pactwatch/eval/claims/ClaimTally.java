package org.pactwatch.eval.claims;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.Finding.Kind;
import org.pactwatch.eval.Places;
import org.pactwatch.eval.StandIns;
import org.pactwatch.eval.claims.ClaimScore.EvidenceCount;
import org.pactwatch.eval.claims.ClaimScore.SlotCount;
import org.pactwatch.eval.claims.ClaimScore.Totals;
import org.pactwatch.eval.claims.ClaimScore.TypeCount;
import org.pactwatch.eval.claims.PredictedClaim.PredictedSpan;
import org.pactwatch.model.text.Span;

/** Adds up documents, one after the other, to a score. For one thread. */
final class ClaimTally {
  private final StandIns standIns;
  private final Map<String, TypeCount> byType = new TreeMap<>();
  private final Map<Slot, SlotCount> slots = new EnumMap<>(Slot.class);
  private final List<Finding> findings = new ArrayList<>();
  private Totals totals = Totals.NONE;
  private RoleCount roles = RoleCount.NONE;
  private EvidenceCount evidence = EvidenceCount.NONE;

  ClaimTally(StandIns standIns) {
    this.standIns = standIns;
  }

  /** Adds one document: its gold, its claims, and the words in it that make no claim. */
  void add(GoldDocument document, List<PredictedClaim> claims, List<String> traps) {
    for (PredictedClaim claim : claims) {
      addEvidence(document, claim, traps);
    }
    List<GoldClaim> gold = document.claims();
    List<ClaimMatcher.Match> matches =
        new ClaimMatcher(standIns).match(gold, claims, document.text());
    addMissed(document, matches);
    Set<Integer> matched = new HashSet<>();
    matches.forEach(match -> matched.add(match.claim()));
    for (int i = 0; i < claims.size(); i++) {
      if (!matched.contains(i)) {
        addExtra(claims.get(i));
      }
    }
    for (ClaimMatcher.Match match : matches) {
      addMatch(gold.get(match.gold()), claims.get(match.claim()), match.roles());
    }
  }

  ClaimScore score() {
    return new ClaimScore(byType, totals, roles, slots, evidence, findings);
  }

  private void addEvidence(GoldDocument document, PredictedClaim claim, List<String> traps) {
    long exact = claim.spans().stream().filter(span -> isExact(document.text(), span)).count();
    Optional<String> sprung =
        traps.stream()
            .filter(trap -> touches(claim, Places.all(document.text(), List.of(trap))))
            .findFirst();
    evidence =
        evidence.plus(
            new EvidenceCount((int) exact, claim.spans().size(), sprung.isPresent() ? 1 : 0));
    sprung.ifPresent(
        trap -> find(Kind.TRAPPED, document.name(), claim.type() + " in " + quoted(trap)));
  }

  private void addMissed(GoldDocument document, List<ClaimMatcher.Match> matches) {
    Set<String> found = new HashSet<>();
    matches.forEach(match -> found.add(document.claims().get(match.gold()).id()));
    for (GoldClaim gold : document.claims()) {
      if (gold.optional()) {
        continue;
      }
      totals = totals.plus(new Totals(1, 0, 0, 0, 0));
      count(gold.type(), new TypeCount(1, 0, 0));
      if (!found.contains(gold.id())) {
        String words = quoted(String.join("|", gold.anchors()));
        find(Kind.MISSED, gold.id(), gold.type() + " " + gold.roles() + " " + words);
      }
    }
  }

  private void addExtra(PredictedClaim claim) {
    totals = totals.plus(new Totals(0, 0, 0, 1, 0));
    count(claim.type(), new TypeCount(0, 0, 1));
    String words = quoted(claim.spans().get(0).exact());
    find(
        Kind.EXTRA,
        claim.document(),
        claim.type() + " " + claim.roles() + " " + claim.of(Slot.STATUS) + " " + words);
  }

  private void addMatch(GoldClaim gold, PredictedClaim claim, RoleCount count) {
    if (gold.optional()) {
      totals = totals.plus(new Totals(0, 0, 0, 0, 1));
      return;
    }
    roles = roles.plus(count);
    List<Slot> wrong = new ArrayList<>();
    SlotCheck check = new SlotCheck(standIns);
    for (Map.Entry<Slot, List<String>> asked : gold.wanted().entrySet()) {
      boolean right = check.right(asked.getKey(), asked.getValue(), claim);
      slots.merge(asked.getKey(), new SlotCount(right ? 1 : 0, 1), SlotCount::plus);
      if (!right) {
        wrong.add(asked.getKey());
      }
    }
    boolean strict = count.isExact() && wrong.stream().noneMatch(Slot::isStrict);
    totals = totals.plus(new Totals(0, 1, strict ? 1 : 0, 0, 0));
    count(gold.type(), new TypeCount(0, 1, 0));
    if (!strict) {
      find(Kind.INEXACT, gold.id(), difference(gold, claim, wrong));
    }
  }

  private static String difference(GoldClaim gold, PredictedClaim claim, List<Slot> wrong) {
    StringBuilder text = new StringBuilder(gold.type());
    text.append(" roles ").append(gold.roles()).append(" got ").append(claim.roles());
    for (Slot slot : wrong) {
      text.append("; ").append(slot).append(' ').append(gold.wanted().get(slot));
      text.append(" got ").append(claim.of(slot));
    }
    return text.toString();
  }

  private static boolean touches(PredictedClaim claim, List<Span> places) {
    return places.stream().anyMatch(place -> claim.touches(place.start(), place.end()));
  }

  private static boolean isExact(String text, PredictedSpan span) {
    int start = Math.min(span.start(), text.length());
    int end = Math.max(start, Math.min(span.end(), text.length()));
    // A span that cuts a surrogate pair holds no words: half a character becomes a mark for it.
    String words =
        new String(
            text.substring(start, end).getBytes(StandardCharsets.UTF_16LE),
            StandardCharsets.UTF_16LE);
    return words.equals(span.exact());
  }

  private void count(String type, TypeCount more) {
    byType.merge(type, more, TypeCount::plus);
  }

  private void find(Kind kind, String where, String text) {
    findings.add(new Finding(kind, where, text));
  }

  private static String quoted(String words) {
    return "«" + (words.length() <= 70 ? words : words.substring(0, 70) + "…") + "»";
  }
}
