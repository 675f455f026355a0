package org.pactwatch.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.web.picture.Drawing;
import org.pactwatch.web.rows.FacetCount;
import org.pactwatch.web.rows.FacetName;
import org.pactwatch.web.rows.LineRow;
import org.pactwatch.web.rows.RowPage;
import org.pactwatch.web.rows.RowQuery;

/**
 * Lines over time.
 *
 * @param query which lines are wanted
 * @param rows those that are drawn, the newest first
 * @param picture absent where none of them tells a day
 * @param choices the facets that can be chosen here
 */
public record TimelinePage(
    RowQuery query, RowPage rows, Optional<Drawing> picture, List<Choices> choices) {
  private static final int DRAWN = 60;
  private static final List<FacetName> FACETS =
      List.of(FacetName.TYPE, FacetName.PARTICIPANT, FacetName.STATUS, FacetName.STANDING);
  private static final int VALUES = 80;

  public TimelinePage {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(rows, "rows");
    Objects.requireNonNull(picture, "picture");
    choices = List.copyOf(choices);
  }

  /** Gathers the page. */
  public static Sheet of(Visit visit) {
    RowQuery query = RowQueries.of(visit.query());
    RowPage rows = visit.sight().index().page(query, Optional.empty(), DRAWN);
    List<Choices> choices = new ArrayList<>();
    for (FacetName facet : FACETS) {
      List<FacetCount> counts = visit.sight().index().counts(facet, query);
      choices.add(
          new Choices(
              facet,
              counts.stream()
                  .limit(VALUES)
                  .map(
                      one ->
                          new LinesPage.Choice(
                              one.value(),
                              LinesPage.label(facet, one.value(), visit.speech()),
                              one.rows(),
                              query.of(facet).contains(one.value())))
                  .toList()));
    }
    String title = visit.speech().say("menu.timeline");
    return new Sheet(
        "timeline",
        title,
        new TimelinePage(query, rows, Timeline.picture(rows.rows(), title, visit), choices));
  }

  /**
   * The picture alone.
   *
   * @throws ProblemException NOT_FOUND where no line tells a day
   */
  public static Drawing picture(Visit visit) {
    List<LineRow> rows =
        visit.sight().index().page(RowQueries.of(visit.query()), Optional.empty(), DRAWN).rows();
    return Timeline.picture(rows, visit.speech().say("menu.timeline"), visit)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(ProblemCode.NOT_FOUND, "timeline", "no line tells a day", "")));
  }

  /** A facet and its values. */
  public record Choices(FacetName facet, List<LinesPage.Choice> values) {}
}
