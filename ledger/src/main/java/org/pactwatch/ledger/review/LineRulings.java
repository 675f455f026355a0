package org.pactwatch.ledger.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.line.Ruling;
import org.pactwatch.ledger.line.Rulings;
import org.pactwatch.ledger.line.Seat;
import org.pactwatch.ledger.line.Seats;
import org.pactwatch.model.claim.ClaimId;

/** What is decided on lines, told as rulings on the claims that are here. */
final class LineRulings {
  private final ReviewedClaims claims;
  private final ClaimRulings onClaims;
  private final Seats seats;
  private final Map<DecisionId, Sides> standing = new LinkedHashMap<>();
  private final Map<ClaimId, List<String>> partings = new HashMap<>();

  /**
   * A decision with the claims that it finds.
   *
   * @param seats those of each line that is merged, or of each side of a split: those apart first
   */
  private record Sides(Given given, List<Set<Seat>> seats) {
    boolean isSplit() {
      return given.as(Verdict.Split.class).isPresent();
    }

    boolean areFound() {
      return seats.stream().filter(side -> !side.isEmpty()).count() > 1;
    }

    List<Seat> all() {
      return seats.stream().flatMap(Set::stream).toList();
    }

    Ruling ruling() {
      String name = given.id().toString();
      return isSplit()
          ? new Ruling.Apart(
              name, given.reviewer(), List.copyOf(seats.get(0)), List.copyOf(seats.get(1)))
          : new Ruling.Together(name, given.reviewer(), all());
    }
  }

  /**
   * @param all sorted
   * @param undoings tells which of them were taken back
   */
  LineRulings(
      List<Given> all,
      Undoings undoings,
      ReviewedClaims claims,
      ClaimRulings onClaims,
      Seats seats) {
    this.claims = claims;
    this.onClaims = onClaims;
    this.seats = seats;
    for (Given given : all) {
      Optional<Verdict.OnLines> verdict = given.as(Verdict.OnLines.class);
      if (verdict.isPresent()) {
        given.as(Verdict.Split.class).ifPresent(split -> name(given, split));
        if (undoings.of(given).isEmpty()) {
          standing.put(given.id(), new Sides(given, sides(verdict.get())));
        }
      }
    }
  }

  private void name(Given given, Verdict.Split split) {
    split.apart().stream()
        .flatMap(mark -> claims.of(mark).stream())
        .map(read -> read.claim().id())
        .distinct()
        .forEach(
            id ->
                partings.computeIfAbsent(id, any -> new ArrayList<>()).add(given.id().toString()));
  }

  private List<Set<Seat>> sides(Verdict.OnLines verdict) {
    if (verdict instanceof Verdict.Split split) {
      Set<Seat> apart = seats(split.apart());
      Set<Seat> from = seats(split.from());
      from.removeAll(apart);
      return List.of(apart, from);
    }
    return ((Verdict.Merge) verdict).lines().stream().map(this::seats).toList();
  }

  private Set<Seat> seats(Collection<ClaimMark> marks) {
    return marks.stream()
        .flatMap(
            mark ->
                claims.of(mark).stream()
                    .flatMap(read -> onClaims.judged(read).stream())
                    .flatMap(judged -> seats.of(judged).stream())
                    .filter(seat -> mark.isAbout(seat.about())))
        .sorted()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What is to be done to lines. */
  Rulings rulings() {
    List<Ruling> inOrder =
        standing.values().stream().filter(Sides::areFound).map(Sides::ruling).toList();
    return new Rulings(inOrder, partings, onClaims.corrected());
  }

  List<ClaimId> claimsOf(Given given) {
    return standing.get(given.id()).all().stream().map(Seat::claim).distinct().sorted().toList();
  }

  /** Tells whether claims of both sides, of two lines at least, are in lines. */
  boolean isFound(Given given, Map<Seat, Set<Integer>> lines) {
    return places(given, lines).stream().filter(side -> !side.isEmpty()).count() > 1;
  }

  /** Tells whether lines are as a decision wants them, at least for some of its claims. */
  boolean holds(Given given, Map<Seat, Set<Integer>> lines) {
    List<Set<Integer>> places = places(given, lines);
    if (standing.get(given.id()).isSplit()) {
      return !places.get(1).containsAll(places.get(0));
    }
    long all = places.stream().flatMap(Set::stream).count();
    return places.stream().flatMap(Set::stream).distinct().count() < all;
  }

  /** The lines in which the claims of each side are. */
  private List<Set<Integer>> places(Given given, Map<Seat, Set<Integer>> lines) {
    return standing.get(given.id()).seats().stream()
        .map(
            side ->
                side.stream()
                    .flatMap(seat -> lines.getOrDefault(seat, Set.of()).stream())
                    .collect(Collectors.toSet()))
        .toList();
  }

  /** What stands and says the opposite of some claims. */
  private List<Given> opposite(Given given) {
    Sides own = standing.get(given.id());
    return standing.values().stream()
        .filter(other -> own.isSplit() != other.isSplit())
        .filter(other -> own.isSplit() ? isOpposite(other, own) : isOpposite(own, other))
        .map(Sides::given)
        .toList();
  }

  private static boolean isOpposite(Sides merge, Sides split) {
    List<Set<Seat>> leaving =
        merge.seats().stream().filter(line -> shares(line, split.seats().get(0))).toList();
    List<Set<Seat>> staying =
        merge.seats().stream().filter(line -> shares(line, split.seats().get(1))).toList();
    return leaving.stream().anyMatch(line -> staying.stream().anyMatch(other -> other != line));
  }

  private static boolean shares(Set<Seat> line, Set<Seat> side) {
    return side.stream().anyMatch(line::contains);
  }

  /** What other reviewers decided against it. */
  List<DecisionId> against(Given given) {
    return opposite(given).stream()
        .filter(other -> !other.reviewer().equals(given.reviewer()))
        .map(Given::id)
        .sorted()
        .toList();
  }

  /** What overtook a decision that does not hold, in words. */
  String overtaken(Given given) {
    List<Given> later = opposite(given).stream().filter(one -> one.compareTo(given) > 0).toList();
    return later.isEmpty()
        ? "later decisions on other claims of its lines overtake it"
        : later.stream()
            .map(one -> one.id() + " of " + one.reviewer())
            .collect(Collectors.joining(", ", "overtaken by ", ""));
  }

  Stream<Seat> allSeats() {
    return standing.values().stream().flatMap(one -> one.all().stream());
  }
}
