package org.pactwatch.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.web.rows.FacetCount;
import org.pactwatch.web.rows.FacetName;
import org.pactwatch.web.rows.RowIndex;
import org.pactwatch.web.rows.RowOrder;
import org.pactwatch.web.rows.RowPage;
import org.pactwatch.web.rows.RowQuery;
import org.pactwatch.web.speech.Speech;

/**
 * The table of lines with its facets.
 *
 * @param all how many lines there are
 * @param query which are wanted
 * @param rows some of them
 * @param more the address of the next ones
 * @param boxes the facets
 * @param orders the orders to choose from
 */
public record LinesPage(
    int all,
    RowQuery query,
    RowPage rows,
    Optional<String> more,
    List<Box> boxes,
    List<RowOrder> orders) {
  private static final int LIMIT = 60;
  private static final int SHOWN = 7;
  private static final int HIDDEN = 60;

  /** Gathers the page. */
  public static Sheet of(Visit visit) {
    RowQuery query = RowQueries.of(visit.query());
    RowIndex index = visit.sight().index();
    List<Box> boxes = new ArrayList<>();
    for (FacetName facet : FacetName.values()) {
      boxes.add(box(facet, query, index, visit.speech()));
    }
    LinesPage page = page(visit, query, index, boxes);
    return new Sheet("lines", visit.speech().say("menu.lines"), page);
  }

  /** Gathers further rows alone, to be put below those that are shown. */
  public static Sheet rows(Visit visit) {
    RowQuery query = RowQueries.of(visit.query());
    return new Sheet("rows", "", page(visit, query, visit.sight().index(), List.of()));
  }

  private static LinesPage page(Visit visit, RowQuery query, RowIndex index, List<Box> boxes) {
    Optional<LineId> after = visit.query().read("after", "the id of a line", LineId::new);
    RowPage rows = index.page(query, after, LIMIT);
    Optional<String> more =
        rows.next()
            .map(last -> Links.changed("/lines", visit.query(), "after", last.value(), "part", ""));
    return new LinesPage(index.size(), query, rows, more, boxes, List.of(RowOrder.values()));
  }

  private static Box box(FacetName facet, RowQuery query, RowIndex index, Speech speech) {
    SortedSet<String> chosen = query.of(facet);
    List<Choice> choices = new ArrayList<>();
    List<FacetCount> counts = index.counts(facet, query);
    for (FacetCount one : counts) {
      choices.add(
          new Choice(
              one.value(),
              label(facet, one.value(), speech),
              one.rows(),
              chosen.contains(one.value())));
    }
    for (String value : chosen) {
      if (counts.stream().noneMatch(one -> one.value().equals(value))) {
        choices.add(new Choice(value, label(facet, value, speech), 0, true));
      }
    }
    List<Choice> first = new ArrayList<>();
    List<Choice> rest = new ArrayList<>();
    for (Choice one : choices) {
      (one.chosen() || first.size() < SHOWN ? first : rest).add(one);
    }
    int left = Math.max(0, rest.size() - HIDDEN);
    return new Box(facet, !chosen.isEmpty(), first, rest.subList(0, rest.size() - left), left);
  }

  /** What a value is called; words that were never a value are shown as they came. */
  static String label(FacetName facet, String value, Speech speech) {
    try {
      return facet.isOfEntities()
          ? speech.name(EntityId.parse(value))
          : speech.word(facet.toString(), value);
    } catch (IllegalArgumentException none) {
      return value;
    }
  }

  /**
   * A facet.
   *
   * @param facet its name
   * @param chosen whether something of it is chosen
   * @param first the values shown at once
   * @param rest the values shown on demand
   * @param left how many values are not shown
   */
  public record Box(
      FacetName facet, boolean chosen, List<Choice> first, List<Choice> rest, int left) {}

  /** A value of a facet, what it is called, how many lines it would give. */
  public record Choice(String value, String label, int lines, boolean chosen) {}
}
