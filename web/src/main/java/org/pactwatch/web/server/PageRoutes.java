package org.pactwatch.web.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.pactwatch.web.page.LinesPage;
import org.pactwatch.web.page.Sheet;
import org.pactwatch.web.page.Visit;

/** Which page lies under which path. */
final class PageRoutes {
  private PageRoutes() {}

  /** The pages by path; a part of a path in braces is read as a word of the request. */
  static Map<String, Function<Visit, Sheet>> all() {
    Map<String, Function<Visit, Sheet>> pages = new LinkedHashMap<>();
    pages.put("/lines", PageRoutes::lines);
    return pages;
  }

  private static Sheet lines(Visit visit) {
    return visit.query().text("part").isPresent() ? LinesPage.rows(visit) : LinesPage.of(visit);
  }
}
