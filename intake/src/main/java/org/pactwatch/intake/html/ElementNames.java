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

  private static final Pattern LEAD =
      Pattern.compile(
          "(?:^|[\\s_-])(?:lead|lede|standfirst|chapo|chapeau|dek|intro|introduction|summary|excerpt|subtitle|sub-?head(?:line|ing)?|strapline)(?:$|[\\s_-])");

  private ElementNames() {}

  /** Tells whether an element's names say that it leads into the article. */
  static boolean isLead(Element element) {
    return LEAD.matcher(names(element)).find()
        || element.attr("itemprop").equals("description")
        || element.attr("itemprop").equals("alternativeHeadline");
  }

  private static String names(Element element) {
    return (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
  }

  /** The part of the page that an element's names say it is. */
  static Optional<Region> region(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return Optional.empty();
    }
    if (element.normalName().equals("body") || element.normalName().equals("blockquote")) {
      return Optional.empty();
    }
    String names = names(element);
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
