package org.pactwatch.web.rows;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.Subject;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/**
 * Many rows, many users at once: one page with the counts of all facets, as the table of lines
 * asks. {@code -Dpactwatch.rows} tells how many rows.
 */
class RowLoadTest {
  private static final int ROWS = Integer.getInteger("pactwatch.rows", 20_000);
  private static final int USERS = 20;
  private static final int REQUESTS = 15;
  private static final double MILLION = 1e6;

  /** What a user may wait at the 95th percentile, in milliseconds. */
  private static final double LONGEST = 200;

  @Test
  void twentyUsersAtOnceAreAnsweredInTime() throws InterruptedException, ExecutionException {
    long seed = Long.getLong("pactwatch.seed", 20240223L);
    RowIndex index = new RowIndex(shelf(rows(new Random(seed))));
    run(index, seed);
    List<Double> times = run(index, seed + 1);
    Collections.sort(times);
    double late = times.get(times.size() * 95 / 100);
    String told =
        String.format(
            Locale.ROOT,
            "%d rows, %d users: median %.1f ms, 95th percentile %.1f ms (seed %d)",
            ROWS,
            USERS,
            times.get(times.size() / 2),
            late,
            seed);
    System.getLogger(RowLoadTest.class.getName()).log(System.Logger.Level.INFO, told);
    assertTrue(late <= LONGEST, told);
  }

  private static List<Double> run(RowIndex index, long seed)
      throws InterruptedException, ExecutionException {
    ExecutorService users = Executors.newFixedThreadPool(USERS);
    try {
      List<Future<List<Double>>> all = new ArrayList<>();
      for (int user = 0; user < USERS; user++) {
        Random random = new Random(seed * 31 + user);
        all.add(users.submit(() -> asked(index, random)));
      }
      List<Double> times = new ArrayList<>();
      for (Future<List<Double>> one : all) {
        times.addAll(one.get());
      }
      return times;
    } finally {
      users.shutdown();
    }
  }

  private static List<Double> asked(RowIndex index, Random random) {
    List<Double> times = new ArrayList<>();
    for (int request = 0; request < REQUESTS; request++) {
      RowQuery query =
          RowQuery.all()
              .with(FacetName.PARTICIPANT, state(random).toString())
              .with(FacetName.STATUS, oneOf(Status.values(), random).toString());
      long begun = System.nanoTime();
      index.page(query, Optional.empty(), 60);
      for (FacetName facet : FacetName.values()) {
        index.counts(facet, query);
      }
      times.add((System.nanoTime() - begun) / MILLION);
    }
    return times;
  }

  private static LineRows shelf(List<LineRow> rows) {
    return new LineRows() {
      @Override
      public List<LineRow> all() {
        return rows;
      }

      @Override
      public BitSet inForce(LocalDate day) {
        return new BitSet();
      }
    };
  }

  private static List<LineRow> rows(Random random) {
    List<LineRow> rows = new ArrayList<>();
    for (int at = 0; at < ROWS; at++) {
      LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(7000));
      rows.add(
          new LineRow(
              new LineId(String.format(Locale.ROOT, "l%016x", at)),
              new Subject(
                  ClaimType.TRANSFER,
                  ClaimType.TRANSFER.acts().get(0),
                  Roles.none()
                      .with(Role.SUPPLIER, List.of(state(random)))
                      .with(Role.RECIPIENT, List.of(state(random))),
                  List.of(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()),
              Optional.empty(),
              oneOf(Status.values(), random),
              oneOf(Standing.Level.values(), random),
              List.of(state(random), outlet(random)),
              List.of(outlet(random), outlet(random)),
              Optional.of(day),
              Optional.of(day.plusDays(random.nextInt(30))),
              1 + random.nextInt(9)));
    }
    return rows;
  }

  private static EntityId state(Random random) {
    char last = (char) ('A' + random.nextInt(20));
    return EntityId.state("X" + (char) ('A' + random.nextInt(10)) + last);
  }

  private static EntityId outlet(Random random) {
    return new EntityId(EntityKind.OUTLET, "o" + random.nextInt(1000));
  }

  private static <T> T oneOf(T[] all, Random random) {
    return List.of(all).get(random.nextInt(all.length));
  }
}
