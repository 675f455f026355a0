package org.pactwatch.web.api;

import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.output.export.LineJson;
import org.pactwatch.web.page.LinePage;
import org.pactwatch.web.page.RowQueries;
import org.pactwatch.web.page.Visit;
import org.pactwatch.web.rows.RowPage;

/** Lines for programs, as exports write them. */
final class LineAnswers {
  private LineAnswers() {}

  static Answer all(Visit visit) {
    Optional<LineId> after = visit.query().read("after", "a cursor", LineId::new);
    RowPage page =
        visit.sight().index().page(RowQueries.of(visit.query()), after, Paging.limit(visit));
    List<LineSummary> lines =
        page.rows().stream().flatMap(row -> visit.sight().summary(row.id()).stream()).toList();
    return Answer.list(json(lines, visit), page.next().map(LineId::value));
  }

  static Answer one(Visit visit) {
    return Answer.one(json(List.of(LinePage.line(visit).summary()), visit).get(0));
  }

  private static List<String> json(List<LineSummary> lines, Visit visit) {
    return Text.lines(
        out -> LineJson.write(lines, id -> visit.gazetteer().displayName(id, "en"), out));
  }
}
