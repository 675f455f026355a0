package org.pactwatch.ledger.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.pactwatch.ledger.line.DaySpan;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineClaim;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.entity.EntityId;

/**
 * Finds one deed that is told with two exact numbers, on two days or in two places. That it is one
 * deed, and not two of the same kind, is taken for sure only where articles of the same days tell
 * it: what is told again weeks later may have happened again.
 */
final class Deeds {
  /** Articles on one deed follow one another within days. */
  private static final long NEWS_DAYS = 7;

  /** Days further apart than this are two deeds, however they are told. */
  private static final long NEAR_DAYS = 14;

  private Deeds() {}

  static List<Contradiction> of(Collection<Line> lines) {
    List<Contradiction> found = new ArrayList<>();
    Map<String, List<Told>> stories = new TreeMap<>();
    for (Line line : lines) {
      for (LineClaim one : line.claims()) {
        if (Stage.of(one.claim()) != Stage.AGAINST && Stage.of(one.claim()) != Stage.OPEN) {
          String story = line.subject().key() + "|" + one.claim().factuality().status();
          stories.computeIfAbsent(story, fresh -> new ArrayList<>()).add(new Told(line, one));
        }
      }
    }
    stories.values().forEach(told -> compare(told, found));
    return found;
  }

  private static void compare(List<Told> told, List<Contradiction> found) {
    pairs(byValue(told, Told::number), Contradiction.Kind.COUNT, found);
    pairs(byValue(told, Told::place), Contradiction.Kind.PLACE, found);
    pairs(byValue(told, Told::day), Contradiction.Kind.DATE, found);
  }

  /** The claims for each value, values and claims in the order of claims. */
  private static List<Map.Entry<Object, List<Told>>> byValue(
      List<Told> told, Function<Told, Optional<?>> value) {
    Map<Object, List<Told>> values = new LinkedHashMap<>();
    told.stream()
        .sorted()
        .forEach(
            one ->
                value
                    .apply(one)
                    .ifPresent(
                        found ->
                            values.computeIfAbsent(found, fresh -> new ArrayList<>()).add(one)));
    return List.copyOf(values.entrySet());
  }

  /** One contradiction for two values: the first two claims that surely tell one deed. */
  private static void pairs(
      List<Map.Entry<Object, List<Told>>> values,
      Contradiction.Kind kind,
      List<Contradiction> found) {
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        List<Told> others = values.get(j).getValue();
        String sides = kind + " " + values.get(i).getKey() + " and " + values.get(j).getKey();
        values.get(i).getValue().stream()
            .flatMap(
                one ->
                    others.stream()
                        .filter(other -> one.isSameDeed(other, kind))
                        .map(other -> one.against(other, kind, sides)))
            .findFirst()
            .ifPresent(found::add);
      }
    }
  }

  /** A claim in its line. Sorts as claims do. */
  private record Told(Line line, LineClaim one) implements Comparable<Told> {
    Claim claim() {
      return one.claim();
    }

    private Details details() {
      return claim().proposition().details();
    }

    Contradiction against(Told other, Contradiction.Kind kind, String sides) {
      return new Contradiction(
          kind,
          claim(),
          Optional.of(other.claim()),
          List.of(line.id(), other.line.id()),
          line.type() + " " + claim().factuality().status() + " with " + sides);
    }

    Optional<String> number() {
      return details()
          .quantity()
          .filter(Told::isExact)
          .map(quantity -> quantity.least().orElseThrow())
          .map(value -> value == Math.rint(value) ? String.valueOf(value.longValue()) : value + "");
    }

    private static boolean isExact(Quantity quantity) {
      return !quantity.approximate()
          && quantity.least().isPresent()
          && quantity.least().equals(quantity.most());
    }

    Optional<EntityId> place() {
      return details().place();
    }

    Optional<LocalDate> day() {
      return time().filter(days -> days.length() == 1).map(DaySpan::first);
    }

    private Optional<DaySpan> time() {
      return claim().proposition().time().flatMap(DaySpan::of);
    }

    private Optional<LocalDate> published() {
      return one.header().published().map(found -> found.day());
    }

    boolean isSameDeed(Told other, Contradiction.Kind kind) {
      boolean sameNews =
          published().isPresent()
              && other.published().isPresent()
              && near(published().get(), other.published().get(), NEWS_DAYS);
      boolean sameDay =
          time().isEmpty()
              || other.time().isEmpty()
              || time().get().daysTo(other.time().get()) == 0;
      boolean sameNumber =
          number().isEmpty() || other.number().isEmpty() || number().equals(other.number());
      boolean samePlace =
          place().isEmpty() || other.place().isEmpty() || place().equals(other.place());
      boolean apart = !claim().document().equals(other.claim().document());
      return apart
          && sameNews
          && switch (kind) {
            case COUNT -> sameDay && samePlace && sameUnit(other);
            case PLACE -> sameDay && sameNumber;
            case DATE ->
                sameNumber
                    && samePlace
                    && Stage.of(claim()) == Stage.REAL
                    && near(day().orElseThrow(), other.day().orElseThrow(), NEAR_DAYS);
            default -> false;
          };
    }

    private boolean sameUnit(Told other) {
      return details().items().equals(other.details().items())
          && details()
              .quantity()
              .flatMap(Quantity::unit)
              .equals(other.details().quantity().flatMap(Quantity::unit));
    }

    private static boolean near(LocalDate one, LocalDate other, long days) {
      return Math.abs(ChronoUnit.DAYS.between(one, other)) <= days;
    }

    @Override
    public int compareTo(Told other) {
      return one.sourced().compareTo(other.one.sourced());
    }
  }
}
