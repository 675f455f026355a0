package org.pactwatch.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.query.Change;
import org.pactwatch.ledger.query.Changes;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.web.desk.Sight;
import org.pactwatch.web.rows.FacetName;
import org.pactwatch.web.rows.RowIndex;
import org.pactwatch.web.rows.RowOrder;
import org.pactwatch.web.rows.RowPage;
import org.pactwatch.web.rows.RowQuery;

/**
 * What is in force, what changed, what is disputed.
 *
 * @param day the day that counts
 * @param since from which day on changes are told
 * @param inForce the best founded lines in force
 * @param changes what became of lines since then, the weightiest first
 * @param changed how many changes there are
 * @param disputed the newest lines of which some say otherwise
 * @param contradictions how many contradictions there are
 */
public record NowPage(
    LocalDate day,
    LocalDate since,
    RowPage inForce,
    List<Change> changes,
    int changed,
    RowPage disputed,
    int contradictions) {
  private static final int LIMIT = 12;
  private static final int MONTH = 30;

  public NowPage {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(disputed, "disputed");
    changes = List.copyOf(changes);
  }

  /** Gathers the page. */
  public static Sheet of(Visit visit) {
    Sight sight = visit.sight();
    RowIndex index = sight.index();
    LocalDate since = since(visit);
    List<Change> changes = changes(sight, since);
    RowQuery disputed =
        RowQuery.all()
            .with(FacetName.STANDING, Standing.Level.DISPUTED.toString())
            .with(FacetName.STANDING, Standing.Level.DENIED.toString());
    NowPage page =
        new NowPage(
            visit.day(),
            since,
            index.page(inForce(visit.day()), Optional.empty(), LIMIT),
            changes.subList(0, Math.min(changes.size(), LIMIT)),
            changes.size(),
            index.page(disputed, Optional.empty(), LIMIT),
            sight.contradictions().size());
    return new Sheet("now", visit.speech().say("menu.now"), page);
  }

  /**
   * The day from which on changes are told: the one asked for, else a month before the newest
   * document, for a ledger may be old.
   */
  public static LocalDate since(Visit visit) {
    return visit
        .query()
        .day("since")
        .orElseGet(
            () ->
                visit.sight().documents().stream()
                    .flatMap(one -> one.header().published().stream())
                    .map(one -> one.day())
                    .max(LocalDate::compareTo)
                    .orElse(visit.today())
                    .minusDays(MONTH));
  }

  /** What became of lines since a day. */
  public static List<Change> changes(Sight sight, LocalDate since) {
    return Changes.between(sight.earlier(since).lines(), sight.lines());
  }

  private static RowQuery inForce(LocalDate day) {
    return new RowQuery(
        RowQuery.all().chosen(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(day),
        RowOrder.STANDING);
  }
}
