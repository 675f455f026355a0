package org.pactwatch.web.page;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pactwatch.web.rows.FacetName;
import org.pactwatch.web.rows.RowOrder;
import org.pactwatch.web.rows.RowQuery;

/** Reads which lines are wanted from the words of a request. */
public final class RowQueries {
  private RowQueries() {}

  /**
   * Reads a query.
   *
   * @throws org.pactwatch.model.problem.ProblemException BAD_OPTION if a day or an order is none
   */
  public static RowQuery of(Query query) {
    Map<FacetName, SortedSet<String>> chosen = new EnumMap<>(FacetName.class);
    for (FacetName facet : FacetName.values()) {
      chosen.put(facet, new TreeSet<>(query.all(facet.toString())));
    }
    return new RowQuery(
        chosen,
        query.day("from"),
        query.day("to"),
        query.day("as-of"),
        query.oneOf("sort", RowOrder.values()).orElse(RowOrder.NEWEST));
  }
}
