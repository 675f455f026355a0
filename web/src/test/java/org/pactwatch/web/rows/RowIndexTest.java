package org.pactwatch.web.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.Subject;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;

/** {@code -Dpactwatch.seed} replays a run. */
class RowIndexTest {
  private static final long SEED = Long.getLong("pactwatch.seed", 20240223L);
  private static final LocalDate DAY = LocalDate.parse("2031-03-01");
  private static final List<EntityId> STATES =
      List.of(EntityId.state("RVL"), EntityId.state("OST"), EntityId.state("VAR"));

  @Test
  void findsWhatLookingAtEachRowFinds() {
    Random random = new Random(SEED);
    List<LineRow> rows = rows(300, random);
    RowIndex index = new RowIndex(shelf(rows));
    for (int round = 0; round < 60; round++) {
      RowQuery query = query(random);
      List<LineId> expected =
          rows.stream().filter(wanted(query, Optional.empty())).map(LineRow::id).sorted().toList();
      String which = "seed " + SEED + " round " + round + ' ' + query;
      assertEquals(expected, index.rows(query).stream().map(LineRow::id).sorted().toList(), which);
      assertEquals(expected.size(), index.count(query), which);
      for (FacetName facet : FacetName.values()) {
        for (FacetCount count : index.counts(facet, query)) {
          long found =
              rows.stream()
                  .filter(wanted(query, Optional.of(facet)))
                  .filter(row -> facet.of(row).contains(count.value()))
                  .count();
          assertEquals(found, count.rows(), which + ' ' + facet + ' ' + count.value());
        }
      }
    }
  }

  @Test
  void pagesGiveEveryRowOnceInItsOrder() {
    List<LineRow> rows = rows(257, new Random(SEED));
    RowIndex index = new RowIndex(shelf(rows));
    for (RowOrder order : RowOrder.values()) {
      RowQuery query =
          new RowQuery(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), order);
      List<LineRow> seen = new ArrayList<>();
      Optional<LineId> after = Optional.empty();
      do {
        RowPage page = index.page(query, after, 10);
        assertEquals(seen.size(), page.before(), order.toString());
        assertEquals(rows.size(), page.total());
        seen.addAll(page.rows());
        after = page.next();
      } while (after.isPresent());
      assertEquals(index.rows(query), seen, order.toString());
      assertEquals(rows.size(), seen.stream().distinct().count());
    }
  }

  @Test
  void aCursorOfALineThatIsGoneBeginsAnew() {
    RowIndex index = new RowIndex(shelf(rows(20, new Random(SEED))));
    RowPage page = index.page(RowQuery.all(), Optional.of(new LineId("lffffffffffffffff")), 5);
    assertEquals(index.page(RowQuery.all(), Optional.empty(), 5), page);
  }

  @Test
  void unknownValuesGiveNothing() {
    RowIndex index = new RowIndex(shelf(rows(20, new Random(SEED))));
    assertEquals(0, index.count(RowQuery.all().with(FacetName.STATUS, "' or 1=1")));
  }

  @Test
  void anIndexOfNothingAnswers() {
    RowIndex index = new RowIndex(shelf(List.of()));
    assertEquals(0, index.page(RowQuery.all(), Optional.empty(), 5).total());
    assertTrue(index.counts(FacetName.TYPE, RowQuery.all()).isEmpty());
  }

  private static LineRows shelf(List<LineRow> rows) {
    return new LineRows() {
      @Override
      public List<LineRow> all() {
        return rows;
      }

      @Override
      public BitSet inForce(LocalDate day) {
        BitSet inForce = new BitSet();
        for (int at = 0; at < rows.size(); at++) {
          inForce.set(at, isInForce(rows.get(at), day));
        }
        return inForce;
      }
    };
  }

  private static boolean isInForce(LineRow row, LocalDate day) {
    return row.first().map(first -> !first.isAfter(day)).orElse(false);
  }

  private static Predicate<LineRow> wanted(RowQuery query, Optional<FacetName> but) {
    return row ->
        query.chosen().entrySet().stream()
                .filter(one -> !but.equals(Optional.of(one.getKey())))
                .allMatch(one -> !Collections.disjoint(one.getKey().of(row), one.getValue()))
            && query.asOf().map(day -> isInForce(row, day)).orElse(true)
            && ((query.from().isEmpty() && query.to().isEmpty())
                || (row.first().isPresent()
                    && query.from().map(day -> !row.last().get().isBefore(day)).orElse(true)
                    && query.to().map(day -> !row.first().get().isAfter(day)).orElse(true)));
  }

  private static RowQuery query(Random random) {
    RowQuery query =
        new RowQuery(
            Map.of(),
            random.nextInt(3) == 0
                ? Optional.of(DAY.plusDays(random.nextInt(60)))
                : Optional.empty(),
            random.nextInt(3) == 0
                ? Optional.of(DAY.plusDays(random.nextInt(60)))
                : Optional.empty(),
            random.nextInt(4) == 0
                ? Optional.of(DAY.plusDays(random.nextInt(60)))
                : Optional.empty(),
            oneOf(RowOrder.values(), random));
    for (int facets = random.nextInt(3); facets > 0; facets--) {
      query = query.with(FacetName.STATUS, status(random).toString());
      query =
          query.with(FacetName.PARTICIPANT, STATES.get(random.nextInt(STATES.size())).toString());
    }
    return query;
  }

  private static <T> T oneOf(T[] all, Random random) {
    return List.of(all).get(random.nextInt(all.length));
  }

  private static Status status(Random random) {
    return oneOf(Status.values(), random);
  }

  private static List<LineRow> rows(int number, Random random) {
    List<LineRow> rows = new ArrayList<>();
    for (int at = 0; at < number; at++) {
      ClaimType type = oneOf(ClaimType.values(), random);
      List<EntityId> who = STATES.subList(0, random.nextInt(STATES.size()));
      Optional<LocalDate> first =
          random.nextInt(5) == 0 ? Optional.empty() : Optional.of(DAY.plusDays(random.nextInt(50)));
      rows.add(
          new LineRow(
              new LineId(String.format(Locale.ROOT, "l%016x", at)),
              new Subject(
                  type,
                  type.acts().get(0),
                  Roles.none().with(type.roles().get(0), who),
                  List.of(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()),
              Optional.empty(),
              status(random),
              oneOf(Standing.Level.values(), random),
              who,
              List.of(),
              first,
              first.map(day -> day.plusDays(random.nextInt(9))),
              random.nextInt(7)));
    }
    return rows;
  }
}
