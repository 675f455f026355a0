package org.pactwatch.ledger.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Grounds;

/** What is decided on single claims: of all that stands, the latest is in effect. */
final class ClaimRulings {
  private final ReviewedClaims claims;

  /** What stands on a claim, in the order of deciding; the last is in effect. */
  private final Map<ClaimId, List<Ruled>> byClaim = new TreeMap<>();

  private final Map<DecisionId, List<ClaimId>> found = new HashMap<>();
  private final Map<DecisionId, String> misfits = new HashMap<>();

  /**
   * A decision on a claim.
   *
   * @param read the claim as it was read
   * @param judged the claim as it stands in lines; absent where it is rejected
   */
  private record Ruled(Given given, SourcedClaim read, Optional<SourcedClaim> judged) {
    String saying() {
      return given.as(Verdict.OnClaim.class).orElseThrow().saying();
    }
  }

  /** Takes what was not taken back, sorted. */
  ClaimRulings(List<Given> standing, ReviewedClaims claims) {
    this.claims = claims;
    for (Given given : standing) {
      given.as(Verdict.OnClaim.class).ifPresent(verdict -> take(given, verdict));
    }
  }

  private void take(Given given, Verdict.OnClaim verdict) {
    for (SourcedClaim read : about(given, verdict)) {
      try {
        Ruled ruled = new Ruled(given, read, judged(given, verdict, read));
        ClaimId id = read.claim().id();
        byClaim.computeIfAbsent(id, any -> new ArrayList<>()).add(ruled);
        found.computeIfAbsent(given.id(), any -> new ArrayList<>()).add(id);
      } catch (IllegalArgumentException misfit) {
        misfits.put(given.id(), misfit.getMessage());
      }
    }
  }

  private Collection<SourcedClaim> about(Given given, Verdict.OnClaim verdict) {
    Collection<SourcedClaim> same = claims.of(verdict.claim());
    if (!same.isEmpty() || !(verdict instanceof Verdict.Correct correct)) {
      return same;
    }
    ClaimType right =
        correct
            .changes()
            .sole(Field.TYPE)
            .map(type -> Values.constant(ClaimType.values(), type))
            .orElse(correct.type());
    List<SourcedClaim> already = on(given, correct, right);
    List<SourcedClaim> still = already.size() == 1 ? already : on(given, correct, correct.type());
    return still.size() == 1 ? still : List.of();
  }

  private List<SourcedClaim> on(Given given, Verdict.Correct correct, ClaimType type) {
    return claims.on(
        correct.claim().document(), given.decision().target().exact().orElse(""), type);
  }

  private static Optional<SourcedClaim> judged(
      Given given, Verdict.OnClaim verdict, SourcedClaim read) {
    if (verdict instanceof Verdict.Reject) {
      return Optional.empty();
    }
    if (verdict instanceof Verdict.Correct correct) {
      Claim right = correct.changes().applied(read.claim());
      // Another reading may say by itself what was corrected.
      return Optional.of(
          right.equals(read.claim())
              ? read
              : new SourcedClaim(withOrigin(right, given), read.header()));
    }
    return Optional.of(read);
  }

  private static Claim withOrigin(Claim claim, Given given) {
    Grounds grounds = claim.grounds();
    return new Claim(
        claim.id(),
        claim.document(),
        claim.proposition(),
        claim.factuality(),
        claim.attribution(),
        claim.represents(),
        new Grounds(
            grounds.evidence(), grounds.also(), grounds.rule() + " corrected by " + given.id()));
  }

  /** The claim as it stands in lines; absent where it is rejected. */
  Optional<SourcedClaim> judged(SourcedClaim read) {
    return inEffect(read.claim().id()).map(Ruled::judged).orElse(Optional.of(read));
  }

  /** The claims that stand in lines as somebody corrected them, as they were read. */
  Map<ClaimId, SourcedClaim> corrected() {
    Map<ClaimId, SourcedClaim> corrected = new HashMap<>();
    byClaim.forEach(
        (id, all) -> {
          Ruled last = all.get(all.size() - 1);
          if (last.given().as(Verdict.Correct.class).isPresent()) {
            corrected.put(id, last.read());
          }
        });
    return corrected;
  }

  /** The claims that stand in no line because somebody rejected them, as they were read. */
  List<SourcedClaim> rejected() {
    return byClaim.values().stream()
        .map(all -> all.get(all.size() - 1))
        .filter(last -> last.judged().isEmpty())
        .map(Ruled::read)
        .sorted()
        .toList();
  }

  /** What is in effect on a claim. */
  Optional<Given> on(ClaimId claim) {
    return inEffect(claim).map(Ruled::given);
  }

  private Optional<Ruled> inEffect(ClaimId claim) {
    return Optional.ofNullable(byClaim.get(claim)).map(all -> all.get(all.size() - 1));
  }

  /** The claims that a decision is about. */
  List<ClaimId> claimsOf(Given given) {
    return found.getOrDefault(given.id(), List.of());
  }

  /** Why a decision finds nothing that it is about. */
  String idleReason(Given given, Verdict.OnClaim verdict) {
    String exact = given.decision().target().exact().orElse("");
    if (misfits.containsKey(given.id())) {
      return "it does not fit what is read now: " + misfits.get(given.id());
    }
    return claims.hasWords(verdict.claim().document(), exact)
        ? "what is read in its words now says something else"
        : claims.has(verdict.claim().document())
            ? "no claim of its document rests on its words"
            : "its document is not in this ledger";
  }

  /** What overtook a decision, where it is in effect on no claim. */
  Optional<Given> overtaking(Given given) {
    List<Given> last = claimsOf(given).stream().flatMap(id -> on(id).stream()).toList();
    return last.contains(given) ? Optional.empty() : last.stream().findFirst();
  }

  /** Where other reviewers say something else in their latest word on the same claim. */
  List<DecisionId> against(Given given) {
    return claimsOf(given).stream()
        .flatMap(id -> against(given, byClaim.get(id)).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<DecisionId> against(Given given, List<Ruled> all) {
    Map<String, Ruled> latest = new LinkedHashMap<>();
    all.forEach(ruled -> latest.put(ruled.given().reviewer(), ruled));
    Ruled own = latest.get(given.reviewer());
    return own.given().equals(given)
        ? latest.values().stream()
            .filter(other -> !other.saying().equals(own.saying()))
            .map(other -> other.given().id())
            .toList()
        : List.of();
  }
}
