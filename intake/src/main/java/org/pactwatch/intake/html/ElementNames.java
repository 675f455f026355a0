package org.pactwatch.intake.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.pactwatch.model.document.Region;

/**
 * What authors of pages call their elements, in {@code class} and {@code id}: words that the
 * templates of the web share in every language. Many templates set such words on the whole page,
 * too, so who asks must see how much text the element holds.
 */
final class ElementNames {
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?:^|[\\s_-])comments(?:$|[\\s_-])|(?:^|\\s)(?:comment(?:$|[\\s_-]|list|area|section|thread|box)|disqus|respond(?:$|\\s)"
              + "|livefyre|fb-comments|spot-im|forum(?:s|-reponses)?(?:$|\\s)|reactions(?:$|\\s))");
  private static final Pattern ASIDE =
      Pattern.compile(
          "related|recommend|recirc|read-?(?:more|next|also)|more-?(?:from|stor|on|news|articles)|most-|trending|popular"
              + "|share|sharing|social|sidebar|cookie|consent|gdpr|newsletter|subscri|sign-?up|promo|sponsor|banner"
              + "|breadcrumb|pop-?up|modal|widget|outbrain|taboola|(?:^|[\\s_-])tags?(?:$|[\\s_-])|taglist|tag-list|author-?(?:bio|box|info|desc)"
              + "|byline|paywall|pagination|(?:^|[\\s_-])ads?(?:$|[\\s_-])|advert|toolbar|copyright|disclaimer"
              + "|(?:^|[\\s_-])meta(?:data)?(?:$|[\\s_-])|entry-meta|post-meta|print-?only|screen-reader|sr-only|visually-?hidden");
  private static final Pattern CAPTION =
      Pattern.compile("caption|credits?(?:$|[\\s_-])|legende?(?:$|[\\s_-])");

  private ElementNames() {}

  /** The part of the page that an element's names say it is. */
  static Optional<Region> region(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return Optional.empty();
    }
    if (element.normalName().equals("body") || element.normalName().equals("blockquote")) {
      return Optional.empty();
    }
    String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
    if (COMMENTS.matcher(names).find()) {
      return Optional.of(Region.COMMENTS);
    }
    if (CAPTION.matcher(names).find()) {
      return Optional.of(Region.CAPTION);
    }
    return ASIDE.matcher(names).find() && !names.contains("embed")
        ? Optional.of(Region.ASIDE)
        : Optional.empty();
  }
}
