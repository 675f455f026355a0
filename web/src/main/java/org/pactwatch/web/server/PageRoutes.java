package org.pactwatch.web.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.pactwatch.web.page.ComparePage;
import org.pactwatch.web.page.ContradictionsPage;
import org.pactwatch.web.page.DocumentPage;
import org.pactwatch.web.page.DocumentsPage;
import org.pactwatch.web.page.DutiesPage;
import org.pactwatch.web.page.EntitiesPage;
import org.pactwatch.web.page.EntityPage;
import org.pactwatch.web.page.LinePage;
import org.pactwatch.web.page.LinesPage;
import org.pactwatch.web.page.MapPage;
import org.pactwatch.web.page.NetworkPage;
import org.pactwatch.web.page.NowPage;
import org.pactwatch.web.page.SearchPage;
import org.pactwatch.web.page.Sheet;
import org.pactwatch.web.page.SourcesPage;
import org.pactwatch.web.page.TimelinePage;
import org.pactwatch.web.page.Visit;
import org.pactwatch.web.picture.Drawing;

/** Which page and which picture lies under which path. */
final class PageRoutes {
  private PageRoutes() {}

  /** The pages by path; a part of a path in braces is read as a word of the request. */
  static Map<String, Function<Visit, Sheet>> all() {
    Map<String, Function<Visit, Sheet>> pages = new LinkedHashMap<>();
    pages.put("/", NowPage::of);
    pages.put("/lines", PageRoutes::lines);
    pages.put("/lines/{line}", LinePage::of);
    pages.put("/contradictions", ContradictionsPage::of);
    pages.put("/duties", DutiesPage::of);
    pages.put("/timeline", TimelinePage::of);
    pages.put("/network", NetworkPage::of);
    pages.put("/map", MapPage::of);
    pages.put("/entities", EntitiesPage::of);
    pages.put("/entity", EntityPage::of);
    pages.put("/sources", SourcesPage::of);
    pages.put("/search", SearchPage::of);
    pages.put("/documents", DocumentsPage::of);
    pages.put("/document", DocumentPage::of);
    pages.put("/compare", ComparePage::of);
    return pages;
  }

  /** The pictures to be taken away, by path. */
  static Map<String, Function<Visit, Drawing>> pictures() {
    Map<String, Function<Visit, Drawing>> pictures = new LinkedHashMap<>();
    pictures.put("/lines/{line}/history.svg", LinePage::history);
    pictures.put("/timeline.svg", TimelinePage::picture);
    pictures.put("/network.svg", NetworkPage::picture);
    pictures.put("/map.svg", MapPage::picture);
    return pictures;
  }

  private static Sheet lines(Visit visit) {
    return visit.query().text("part").isPresent() ? LinesPage.rows(visit) : LinesPage.of(visit);
  }
}
