package org.pactwatch.output.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.pactwatch.ledger.line.DaySpan;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineClaim;
import org.pactwatch.ledger.line.StatusEntry;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.Status;

/**
 * How many and in which years, as the claims of a deal tell.
 *
 * @param number where claims differ, the least and the most, parted by a hyphen
 * @param years sorted, parted by {@code "; "}; where no words tell when, the years in which it was
 *     said or published, as estimates
 */
record Figures(Figure number, Figure years) {
  private static final Set<Status> DELIVERED =
      Set.of(Status.BEGUN, Status.ONGOING, Status.DONE, Status.ENDED);

  /** What was ordered: by orders that were placed, and by deliveries agreed on. */
  static Figures ordered(List<Line> deal) {
    return of(
        deal,
        claim ->
            claim.factuality().status() == Status.AGREED
                || (claim.proposition().act() == Act.ORDER
                    && DELIVERED.contains(claim.factuality().status())));
  }

  /** What was delivered, or is being delivered. */
  static Figures delivered(List<Line> deal) {
    return of(
        deal,
        claim ->
            claim.proposition().act() == Act.DELIVER
                && DELIVERED.contains(claim.factuality().status()));
  }

  private static Figures of(List<Line> deal, Predicate<Claim> counts) {
    List<Quantity> quantities = new ArrayList<>();
    Set<Integer> told = new TreeSet<>();
    Set<Integer> guessed = new TreeSet<>();
    for (Line line : deal) {
      for (LineClaim one : line.claims()) {
        Claim claim = one.claim();
        if (claim.factuality().polarity() == Polarity.NEGATIVE || !counts.test(claim)) {
          continue;
        }
        if (claim.proposition().details().items().size() <= 1) {
          // With several weapons, nothing tells of which there are so many.
          claim.proposition().details().quantity().ifPresent(quantities::add);
        }
        Optional<DaySpan> time = claim.proposition().time().flatMap(DaySpan::of);
        if (time.isPresent()) {
          years(time.get()).forEach(told::add);
        } else {
          day(line, claim).map(LocalDate::getYear).ifPresent(guessed::add);
        }
      }
    }
    return new Figures(number(quantities), years(told, guessed));
  }

  private static IntStream years(DaySpan time) {
    return IntStream.rangeClosed(time.first().getYear(), time.last().getYear());
  }

  private static Optional<LocalDate> day(Line line, Claim claim) {
    return line.history().stream()
        .filter(entry -> entry.claim().equals(claim.id()))
        .findFirst()
        .flatMap(StatusEntry::day);
  }

  private static Figure years(Set<Integer> told, Set<Integer> guessed) {
    Set<Integer> years = told.isEmpty() ? guessed : told;
    return years.isEmpty() ? Figure.none() : new Figure(Csv.join(years), told.isEmpty());
  }

  private static Figure number(List<Quantity> quantities) {
    TreeSet<Double> bounds = new TreeSet<>();
    boolean exact = true;
    for (Quantity quantity : quantities) {
      quantity.least().ifPresent(bounds::add);
      quantity.most().ifPresent(bounds::add);
      exact &=
          !quantity.approximate()
              && quantity.least().isPresent()
              && quantity.least().equals(quantity.most());
    }
    if (bounds.isEmpty()) {
      return Figure.none();
    }
    String least = Figure.plain(bounds.first());
    return bounds.size() == 1
        ? new Figure(least, !exact)
        : new Figure(least + "-" + Figure.plain(bounds.last()), true);
  }
}
