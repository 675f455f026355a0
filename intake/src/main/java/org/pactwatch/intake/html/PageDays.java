package org.pactwatch.intake.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.document.Region;
import org.pactwatch.model.text.Span;

/**
 * The days of publication and of the last change that a page's markup tells, the surest place
 * first: linked data, meta elements and properties, a time element beside the article.
 */
final class PageDays {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "date:published_time",
          "datepublished",
          "dc.date.issued",
          "dc:date.issued",
          "dc.date.created",
          "dc:date.created",
          "dcterms.created",
          "dcterms.issued",
          "dcterms.date",
          "dc.date",
          "dc:date",
          "date",
          "publication_date",
          "publication-date",
          "pubdate",
          "publishdate",
          "publish_date",
          "publish-date",
          "parsely-pub-date",
          "sailthru.date",
          "citation_date",
          "citation_publication_date",
          "bepress_citation_date",
          "outbrain-date",
          "cxenseparse:recs:publishtime",
          "article.published",
          "last-modified-original",
          "datecreated");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dc.date.modified",
          "dc:date.modified",
          "dcterms.modified",
          "last-modified");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<year>(?:19|20)\\d\\d)(?<between>[-/.]?)(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)(?!\\d)");

  private final Document page;
  private final MetaElements metas;
  private final LinkedData linked;

  PageDays(Document page, MetaElements metas, LinkedData linked) {
    this.page = page;
    this.metas = metas;
    this.linked = linked;
  }

  Optional<Published> published(List<Block> blocks) {
    return basis(linked.first("datePublished"), Published.Basis.LINKED_DATA)
        .or(() -> named(PUBLISHED))
        .or(() -> property("datePublished"))
        .or(() -> basis(linked.first("dateCreated"), Published.Basis.LINKED_DATA))
        .or(() -> besideArticle(blocks));
  }

  Optional<Published> modified() {
    return basis(linked.first("dateModified"), Published.Basis.LINKED_DATA)
        .or(() -> named(MODIFIED))
        .or(() -> property("dateModified"));
  }

  private Optional<Published> named(List<String> names) {
    for (String name : names) {
      Optional<Published> found = basis(metas.content(name), Published.Basis.MARKUP);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Published> property(String name) {
    for (Element element : page.getElementsByAttributeValue("itemprop", name)) {
      for (String attribute : List.of("content", "datetime", "title")) {
        Optional<LocalDate> day = day(element.attr(attribute));
        if (day.isPresent()) {
          return day.map(found -> new Published(found, Published.Basis.MARKUP));
        }
      }
    }
    return Optional.empty();
  }

  /** The last time element before the running text, else the first in it; never one after it. */
  private Optional<Published> besideArticle(List<Block> blocks) {
    int start = -1;
    int end = -1;
    for (Block block : blocks) {
      if (block.regions().contains(Region.BODY)) {
        Span place = block.text().toOriginal(new Span(0, block.text().length()));
        start = start < 0 ? place.start() : start;
        end = place.end();
      }
    }
    Optional<LocalDate> before = Optional.empty();
    for (Element time : page.getElementsByTag("time")) {
      int at = time.sourceRange().startPos();
      Optional<LocalDate> day = day(time.attr("datetime"));
      if (day.isEmpty() || at >= end) {
        continue;
      }
      if (at >= start) {
        before = before.or(() -> day);
        break;
      }
      before = day;
    }
    return before.map(day -> new Published(day, Published.Basis.TIME_ELEMENT));
  }

  private static Optional<Published> basis(Optional<String> text, Published.Basis basis) {
    return text.flatMap(PageDays::day).map(day -> new Published(day, basis));
  }

  private static Optional<LocalDate> day(String text) {
    Matcher matcher = DAY.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group("year")),
              Integer.parseInt(matcher.group("month")),
              Integer.parseInt(matcher.group("day"))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
