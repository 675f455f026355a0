package org.pactwatch.ledger.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private final Map<Given, List<List<Seat>>> sides = new LinkedHashMap<>();
  private final Map<ClaimId, List<String>> partings = new HashMap<>();

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
        List<List<Seat>> found = sides(verdict.get());
        given.as(Verdict.Split.class).ifPresent(split -> named(given, found.get(0)));
        if (undoings.of(given).isEmpty()) {
          sides.put(given, found);
        }
      }
    }
  }

  private void named(Given split, List<Seat> apart) {
    apart.forEach(
        seat ->
            partings
                .computeIfAbsent(seat.claim(), any -> new ArrayList<>())
                .add(split.id().toString()));
  }

  /** The seats of each line that is merged, or of each side of a split: those apart first. */
  private List<List<Seat>> sides(Verdict.OnLines verdict) {
    if (verdict instanceof Verdict.Split split) {
      List<Seat> apart = seats(split.apart());
      List<Seat> from = new ArrayList<>(seats(split.from()));
      from.removeAll(apart);
      return List.of(apart, from);
    }
    return ((Verdict.Merge) verdict).lines().stream().map(this::seats).toList();
  }

  private List<Seat> seats(Collection<ClaimMark> marks) {
    return marks.stream()
        .flatMap(
            mark ->
                claims.of(mark).stream()
                    .flatMap(read -> onClaims.judged(read).stream())
                    .flatMap(judged -> seats.of(judged).stream())
                    .filter(seat -> mark.isAbout(seat.about())))
        .distinct()
        .sorted()
        .toList();
  }

  /** What is to be done to lines. */
  Rulings rulings() {
    List<Ruling> inOrder = new ArrayList<>();
    sides.forEach(
        (given, found) -> {
          if (isFound(given)) {
            inOrder.add(ruling(given, found));
          }
        });
    return new Rulings(inOrder, partings, onClaims.corrected());
  }

  private static Ruling ruling(Given given, List<List<Seat>> found) {
    String name = given.id().toString();
    return given.as(Verdict.Split.class).isPresent()
        ? new Ruling.Apart(name, given.reviewer(), found.get(0), found.get(1))
        : new Ruling.Together(
            name, given.reviewer(), found.stream().flatMap(List::stream).toList());
  }

  /** Tells whether claims of both sides, of two lines at least, are here. */
  boolean isFound(Given given) {
    return sides.get(given).stream().filter(side -> !side.isEmpty()).count() > 1;
  }

  List<ClaimId> claimsOf(Given given) {
    return sides.get(given).stream()
        .flatMap(List::stream)
        .map(Seat::claim)
        .distinct()
        .sorted()
        .toList();
  }

  /** Tells whether lines are as a decision wants them, at least for some of its claims. */
  boolean holds(Given given, Map<Seat, Set<Integer>> lines) {
    List<Set<Integer>> places =
        sides.get(given).stream()
            .map(
                side ->
                    side.stream()
                        .flatMap(seat -> lines.getOrDefault(seat, Set.of()).stream())
                        .collect(Collectors.toSet()))
            .toList();
    if (given.as(Verdict.Split.class).isPresent()) {
      return !places.get(1).containsAll(places.get(0));
    }
    long all = places.stream().flatMap(Set::stream).count();
    return places.stream().flatMap(Set::stream).distinct().count() < all;
  }

  /** What stands and says the opposite of some claims. */
  List<Given> opposite(Given given) {
    return sides.keySet().stream()
        .filter(other -> isOpposite(given, other) || isOpposite(other, given))
        .toList();
  }

  private boolean isOpposite(Given merge, Given split) {
    if (merge.as(Verdict.Merge.class).isEmpty() || split.as(Verdict.Split.class).isEmpty()) {
      return false;
    }
    List<Seat> apart = sides.get(split).get(0);
    List<Seat> from = sides.get(split).get(1);
    List<List<Seat>> lines = sides.get(merge);
    return lines.stream()
        .filter(line -> line.stream().anyMatch(apart::contains))
        .anyMatch(
            line ->
                lines.stream()
                    .filter(other -> other != line)
                    .anyMatch(other -> other.stream().anyMatch(from::contains)));
  }

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
    return sides.values().stream().flatMap(List::stream).flatMap(List::stream);
  }
}
