package org.pactwatch.intake.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.pactwatch.model.document.Region;

/**
 * The elements of a page that hold something else than the article: navigation, forms, comments,
 * captions, boxes aside. Their tags and roles tell, or what their author calls them.
 *
 * <p>What stands on an element with much of the page's running text says nothing about that text:
 * some pages wrap all in a form, hide it until a script has run, or are named {@code has-sidebar}.
 * Comments alone may well outweigh the article.
 */
final class ApartElements {
  private static final double LARGEST = 0.3;
  // About as much as three paragraphs of some length weigh.
  private static final double SHORT_ARTICLE = 10;
  private static final Map<String, Region> TAGS =
      Map.of(
          "aside", Region.ASIDE,
          "footer", Region.FOOTER,
          "form", Region.FORM,
          "button", Region.FORM,
          "select", Region.FORM,
          "textarea", Region.FORM,
          "label", Region.FORM,
          "nav", Region.NAVIGATION);
  private static final Map<String, Region> ROLES =
      Map.of(
          "complementary", Region.ASIDE,
          "contentinfo", Region.FOOTER,
          "form", Region.FORM,
          "navigation", Region.NAVIGATION,
          "search", Region.FORM);

  private final Map<Element, Double> weights = new HashMap<>();
  private final Map<Element, Double> paragraphs = new HashMap<>();
  private final Map<Element, Region> parts = new HashMap<>();

  private ApartElements() {}

  /**
   * Returns the blocks, each with the part that holds it, where one does.
   *
   * @param elements the page's elements, each before those inside it
   */
  static List<FoundBlock> marked(List<FoundBlock> blocks, List<Element> elements) {
    ApartElements named = new ApartElements();
    named.weigh(blocks, elements);
    named.name(elements);
    List<FoundBlock> marked = new ArrayList<>();
    for (FoundBlock found : blocks) {
      Region part = named.parts.get(found.holder());
      marked.add(part == null ? found : found.in(part));
    }
    return marked;
  }

  private void weigh(List<FoundBlock> blocks, List<Element> elements) {
    for (FoundBlock found : blocks) {
      double weight = ArticleFinder.weight(found.block());
      weights.merge(found.holder(), weight, Double::sum);
      if (ArticleFinder.isParagraph(found.block())) {
        paragraphs.merge(found.holder(), weight, Double::sum);
      }
    }
    for (int i = elements.size() - 1; i > 0; i--) {
      Element element = elements.get(i);
      if (element.parent() != null) {
        addUp(weights, element);
        addUp(paragraphs, element);
      }
    }
  }

  private static void addUp(Map<Element, Double> sums, Element element) {
    Double inside = sums.get(element);
    if (inside != null) {
      sums.merge(element.parent(), inside, Double::sum);
    }
  }

  private void name(List<Element> elements) {
    Element page = elements.get(0);
    for (Element element : elements) {
      Region around = element.parent() == null ? null : parts.get(element.parent());
      if (around != null) {
        parts.put(element, around);
      } else if (weights.containsKey(element)) {
        told(element)
            .filter(region -> isCredible(region, element, page))
            .ifPresent(region -> parts.put(element, region));
      }
    }
  }

  private boolean isCredible(Region told, Element element, Element page) {
    if (weights.get(element) <= LARGEST * weights.get(page)) {
      return true;
    }
    double outside = paragraphs.getOrDefault(page, 0.0) - paragraphs.getOrDefault(element, 0.0);
    return told == Region.COMMENTS && outside > SHORT_ARTICLE;
  }

  private static Optional<Region> told(Element element) {
    if (isHidden(element)) {
      return Optional.of(Region.HIDDEN);
    }
    Region tag = TAGS.get(element.normalName());
    if (tag != null) {
      return Optional.of(tag);
    }
    for (String role : element.attr("role").toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      if (ROLES.containsKey(role)) {
        return Optional.of(ROLES.get(role));
      }
    }
    return ElementNames.region(element);
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }
}
