package org.pactwatch.intake.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Published;

/** What a page's own markup says about it: title, day, outlet, address, language. */
final class PageHead {
  private static final List<String> DAY_NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "dc.date.issued",
          "dc.date.created",
          "dcterms.created",
          "dc.date",
          "date",
          "publication_date",
          "pubdate",
          "publishdate",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "article.published");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<year>(?:19|20)\\d\\d)(?<between>[-/.]?)(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)(?!\\d)");

  private final Document page;
  private final String linkedData;

  private PageHead(Document page) {
    this.page = page;
    StringBuilder scripts = new StringBuilder();
    for (Element script : page.select("script[type=application/ld+json]")) {
      scripts.append(script.data()).append('\n');
    }
    this.linkedData = scripts.toString();
  }

  static Declared of(Document page) {
    PageHead head = new PageHead(page);
    return new Declared(
        head.published(),
        head.meta("og:site_name").or(() -> head.meta("application-name")),
        head.meta("og:title").or(() -> head.linked("headline")).or(() -> written(page.title())),
        head.attribute("link[rel=canonical]", "href").or(() -> head.meta("og:url")),
        head.attribute("html[lang]", "lang").or(() -> head.meta("og:locale")));
  }

  private Optional<Published> published() {
    Optional<LocalDate> found = linked("datePublished").flatMap(PageHead::day);
    for (String name : DAY_NAMES) {
      found = found.or(() -> meta(name).flatMap(PageHead::day));
    }
    return found
        .or(() -> attribute("[itemprop=datePublished][content]", "content").flatMap(PageHead::day))
        .or(
            () ->
                attribute("[itemprop=datePublished][datetime]", "datetime").flatMap(PageHead::day))
        .or(() -> attribute("time[pubdate][datetime]", "datetime").flatMap(PageHead::day))
        .or(() -> attribute("article time[datetime]", "datetime").flatMap(PageHead::day))
        .or(() -> attribute("time[datetime]", "datetime").flatMap(PageHead::day))
        .map(day -> new Published(day, Published.Basis.MARKUP));
  }

  private Optional<String> meta(String name) {
    for (Element element : page.select("meta[content]")) {
      boolean named =
          name.equalsIgnoreCase(element.attr("name"))
              || name.equalsIgnoreCase(element.attr("property"))
              || name.equalsIgnoreCase(element.attr("itemprop"));
      if (named && !element.attr("content").isBlank()) {
        return written(element.attr("content"));
      }
    }
    return Optional.empty();
  }

  private Optional<String> attribute(String selector, String name) {
    return page.select(selector).stream()
        .map(element -> element.attr(name))
        .filter(Predicate.not(String::isBlank))
        .findFirst()
        .map(String::strip);
  }

  /** Linked data is read by pattern: much of it in the wild is no JSON. */
  private Optional<String> linked(String key) {
    Matcher matcher =
        Pattern.compile("\"" + key + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,1000})\"")
            .matcher(linkedData);
    return matcher.find() ? written(unescape(matcher.group(1))) : Optional.empty();
  }

  private static String unescape(String json) {
    Matcher matcher = Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\(.)").matcher(json);
    String plain =
        matcher.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) != null
                        ? String.valueOf((char) Integer.parseInt(found.group(1), 16))
                        : found.group(2)));
    return Parser.unescapeEntities(plain, false);
  }

  private static Optional<String> written(String text) {
    return Optional.of(text.strip()).filter(Predicate.not(String::isEmpty));
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
