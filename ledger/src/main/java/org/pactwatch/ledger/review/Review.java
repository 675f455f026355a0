package org.pactwatch.ledger.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.Rulings;
import org.pactwatch.ledger.line.Seat;
import org.pactwatch.ledger.line.Seats;
import org.pactwatch.ledger.review.DecisionEntry.State;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.document.Digest;

/**
 * All decisions, and what they do to the claims of a ledger. The order in which decisions and
 * documents came does not matter. Immutable and safe to share.
 */
public final class Review {
  private final List<Given> all;
  private final Map<DecisionId, Given> byId;
  private final Undoings undoings;
  private final ReviewedClaims claims;
  private final ClaimRulings onClaims;
  private final LineRulings onLines;
  private final Rulings rulings;
  private final Seats seats;

  private Review(List<Given> all, ReviewedClaims claims, Seats seats) {
    this.all = all;
    this.byId = all.stream().collect(Collectors.toMap(Given::id, Function.identity()));
    this.undoings = new Undoings(all);
    this.claims = claims;
    this.seats = seats;
    List<Given> standing = all.stream().filter(one -> undoings.of(one).isEmpty()).toList();
    this.onClaims = new ClaimRulings(standing, claims);
    this.onLines = new LineRulings(all, undoings, claims, onClaims, seats);
    this.rulings = onLines.rulings();
  }

  /**
   * Applies decisions.
   *
   * @param decisions all that were recorded
   * @param claims finds the claims, as read, of documents with these digests; copies give none
   * @param seats tells where claims sit
   */
  public static Review of(
      List<Decision> decisions, Function<Set<Digest>, ReviewedClaims> claims, Seats seats) {
    List<Given> all = decisions.stream().map(Given::of).distinct().sorted().toList();
    Set<Digest> documents = new TreeSet<>((one, other) -> one.hex().compareTo(other.hex()));
    all.stream()
        .flatMap(one -> one.verdict().stream())
        .flatMap(verdict -> verdict.claims().stream())
        .forEach(mark -> documents.add(mark.document()));
    return new Review(all, claims.apply(documents), seats);
  }

  /** The claim as it stands in lines: as read, as corrected, or not at all. */
  public Optional<SourcedClaim> judged(SourcedClaim read) {
    return onClaims.judged(read);
  }

  /** The decision that is in effect on a claim. */
  public Optional<DecisionId> decisionOn(ClaimId claim) {
    return onClaims.on(claim).map(Given::id);
  }

  /** The claims that are rejected, as they were read, sorted. */
  public List<SourcedClaim> rejected() {
    return onClaims.rejected();
  }

  /** What is to be done to lines. */
  public Rulings rulings() {
    return rulings;
  }

  /** What is in effect on a claim: that it is accepted, rejected or corrected. */
  public Optional<Verdict.OnClaim> verdictOn(ClaimId claim) {
    return onClaims.on(claim).flatMap(given -> given.as(Verdict.OnClaim.class));
  }

  /**
   * Every decision with what became of it, sorted.
   *
   * @param lines all lines, made with these rulings; asked for only where lines are decided on
   */
  public List<DecisionEntry> decisions(Supplier<List<Line>> lines) {
    Map<Seat, Set<Integer>> places = places(lines);
    return all.stream().map(given -> entry(given, places)).toList();
  }

  /** The lines, by number, in which each seat is. */
  private Map<Seat, Set<Integer>> places(Supplier<List<Line>> lines) {
    Set<Seat> wanted = onLines.allSeats().collect(Collectors.toSet());
    if (wanted.isEmpty()) {
      return Map.of();
    }
    Map<Seat, Set<Integer>> places = new HashMap<>();
    Map<ClaimId, Set<Integer>> anyPlaces = new HashMap<>();
    wanted.forEach(seat -> anyPlaces.put(seat.claim(), new HashSet<>()));
    int number = 0;
    for (Line line : lines.get()) {
      int place = number++;
      if (line.claims().stream().anyMatch(one -> anyPlaces.containsKey(one.claim().id()))) {
        seats
            .in(line)
            .forEach(seat -> places.computeIfAbsent(seat, any -> new HashSet<>()).add(place));
        line.claims().stream()
            .flatMap(one -> Stream.ofNullable(anyPlaces.get(one.claim().id())))
            .forEach(any -> any.add(place));
      }
    }
    // A seat in a line of somebody else's is not told apart from the claim's other seats.
    wanted.forEach(seat -> places.putIfAbsent(seat, anyPlaces.get(seat.claim())));
    return places;
  }

  private DecisionEntry entry(Given given, Map<Seat, Set<Integer>> places) {
    Optional<Given> undoing = undoings.of(given);
    if (given.verdict().isEmpty()) {
      return idle(given, "it cannot be read: " + given.unread());
    }
    if (undoing.isPresent()) {
      return new DecisionEntry(
          given.id(),
          given.decision(),
          given.verdict(),
          State.UNDONE,
          "taken back by " + undoing.get().id() + " of " + undoing.get().reviewer(),
          claims.of(given.verdict().get()),
          List.of());
    }
    Verdict verdict = given.verdict().get();
    if (verdict instanceof Verdict.OnClaim onClaim) {
      return onClaim(given, onClaim);
    }
    if (verdict instanceof Verdict.Undo undo) {
      return byId.containsKey(undo.decision())
          ? entry(given, "", List.of(), List.of())
          : idle(given, "the decision it takes back is not in this ledger");
    }
    return onLines(given, places);
  }

  private DecisionEntry onClaim(Given given, Verdict.OnClaim verdict) {
    List<ClaimId> about = onClaims.claimsOf(given);
    if (about.isEmpty()) {
      return idle(given, onClaims.idleReason(given, verdict));
    }
    String overtaken =
        onClaims
            .overtaking(given)
            .map(other -> "overtaken by " + other.id() + " of " + other.reviewer())
            .orElse("");
    return entry(given, overtaken, about, onClaims.against(given));
  }

  private DecisionEntry onLines(Given given, Map<Seat, Set<Integer>> places) {
    if (!onLines.isFound(given, places)) {
      return idle(given, "claims of two sides are not in this ledger as they were read");
    }
    return entry(
        given,
        onLines.holds(given, places) ? "" : onLines.overtaken(given),
        onLines.claimsOf(given),
        onLines.against(given));
  }

  private static DecisionEntry entry(
      Given given, String overtaken, List<ClaimId> about, List<DecisionId> against) {
    return new DecisionEntry(
        given.id(),
        given.decision(),
        given.verdict(),
        overtaken.isEmpty() ? State.IN_EFFECT : State.OVERTAKEN,
        overtaken,
        about,
        against);
  }

  private static DecisionEntry idle(Given given, String reason) {
    return new DecisionEntry(
        given.id(), given.decision(), given.verdict(), State.IDLE, reason, List.of(), List.of());
  }
}
