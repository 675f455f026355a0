package org.pactwatch.intake.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Declared;

/** What a page's own markup says about it: title, author, days, outlet, address, language. */
final class PageHead {
  private final Document page;
  private final LinkedData linked;
  private final MetaElements metas;

  private PageHead(Document page) {
    this.page = page;
    this.linked = LinkedData.of(page);
    this.metas = MetaElements.of(page);
  }

  /**
   * Reads what the markup declares.
   *
   * @param blocks the page's blocks, those of the article marked
   */
  static Declared of(Document page, List<Block> blocks) {
    PageHead head = new PageHead(page);
    PageDays days = new PageDays(page, head.metas, head.linked);
    return new Declared(
        days.published(blocks),
        head.meta("og:site_name").or(() -> head.meta("application-name")),
        head.meta("og:title")
            .or(() -> head.linked.first("headline"))
            .or(() -> written(page.title())),
        head.attribute("link[rel=canonical]", "href").or(() -> head.meta("og:url")),
        head.attribute("html[lang]", "lang").or(() -> head.meta("og:locale")),
        head.author(),
        days.modified());
  }

  private Optional<String> author() {
    return linked
        .firstName("author")
        .or(() -> meta("author"))
        .or(() -> meta("article:author"))
        .or(() -> meta("dc.creator"))
        .or(() -> meta("parsely-author"))
        .or(() -> text("[itemprop=author]"))
        .or(() -> text("a[rel=author]"))
        // Some name the author's page instead of the author.
        .filter(name -> !name.startsWith("http") && name.length() < 200);
  }

  private Optional<String> meta(String name) {
    return metas.content(name);
  }

  private Optional<String> text(String selector) {
    Element found = page.selectFirst(selector);
    return found == null ? Optional.empty() : written(found.text());
  }

  private Optional<String> attribute(String selector, String name) {
    return page.select(selector).stream()
        .map(element -> element.attr(name))
        .filter(Predicate.not(String::isBlank))
        .findFirst()
        .map(String::strip);
  }

  private static Optional<String> written(String text) {
    return Optional.of(text.strip()).filter(Predicate.not(String::isEmpty));
  }
}
