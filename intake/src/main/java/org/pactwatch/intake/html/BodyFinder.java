package org.pactwatch.intake.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the elements that hold most of a page's running text.
 *
 * <p>Each paragraph votes for the element around it, and with half its weight for the one around
 * that; commas and length make a vote heavier, link text takes it away. The element with the most
 * votes is the body, with those of its siblings that hold running text of their own.
 */
final class BodyFinder {
  private static final int SHORTEST = 25;
  private static final int LONGEST = 300;
  private static final int UNIT = 100;
  private static final double SIBLING = 0.2;
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "pre", "td", "blockquote", "div", "section", "article", "span", "li");
  // Names that authors of pages give to what is not the article, in any language of the web.
  private static final Pattern APART =
      Pattern.compile(
          "comment|disqus|related|recommend|share|social|sidebar|footer|cookie|consent|newsletter"
              + "|subscri|promo|sponsor|banner|breadcrumb|popup|modal|widget|more-|most-|outbrain|taboola"
              + "|tags|author-bio|byline");

  // jsoup's elements are equal only to themselves.
  private final Map<Element, Double> votes = new LinkedHashMap<>();
  private final Map<Element, Integer> lengths = new HashMap<>();
  private final Map<Element, Integer> linked = new HashMap<>();

  private BodyFinder() {}

  static Set<Element> of(Document page) {
    BodyFinder finder = new BodyFinder();
    finder.measure(page);
    finder.vote(page);
    return finder.choose();
  }

  /**
   * Sums text and link text bottom-up in one walk, so that deep pages cost no more than flat ones.
   */
  private void measure(Document page) {
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && text.parent() != null) {
              lengths.merge(text.parent(), text.getWholeText().strip().length(), Integer::sum);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              int length = lengths.getOrDefault(element, 0);
              int links =
                  element.normalName().equals("a") ? length : linked.getOrDefault(element, 0);
              linked.put(element, links);
              if (element.parent() != null) {
                lengths.merge(element.parent(), length, Integer::sum);
                linked.merge(element.parent(), links, Integer::sum);
              }
            }
          }
        },
        page);
  }

  private void vote(Document page) {
    for (Element element : page.getAllElements()) {
      if (!PARAGRAPHS.contains(element.normalName())
          || element.parent() == null
          || isApart(element)) {
        continue;
      }
      String own = element.normalName().equals("p") ? element.text() : element.ownText();
      if (own.length() < SHORTEST) {
        continue;
      }
      long commas = own.chars().filter(unit -> unit == ',' || unit == '、' || unit == '，').count();
      double weight = 1 + commas + Math.min(own.length(), LONGEST) / (double) UNIT;
      weight *= 1 - linkShare(element);
      boolean inline = element.normalName().equals("span") || !element.normalName().equals("p");
      // Text that stands in a container itself votes for the container.
      Element first = inline && element.isBlock() ? element : element.parent();
      add(first, weight);
      if (first.parent() != null) {
        add(first.parent(), weight / 2);
      }
    }
  }

  private void add(Element candidate, double weight) {
    votes.merge(candidate, weight, Double::sum);
  }

  private Set<Element> choose() {
    Element best = null;
    double most = 0;
    for (Element candidate : votes.keySet()) {
      double score = votes.get(candidate) * (1 - linkShare(candidate));
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    Set<Element> chosen = new HashSet<>();
    if (best == null) {
      return chosen;
    }
    chosen.add(best);
    if (best.parent() != null) {
      for (Element sibling : best.parent().children()) {
        double score = votes.getOrDefault(sibling, 0.0) * (1 - linkShare(sibling));
        boolean paragraph = sibling.normalName().equals("p") && sibling.text().length() > UNIT;
        if (!isApart(sibling)
            && (score >= SIBLING * most || (paragraph && linkShare(sibling) < 0.25))) {
          chosen.add(sibling);
        }
      }
    }
    return chosen;
  }

  private double linkShare(Element element) {
    int length = lengths.getOrDefault(element, 0);
    return length == 0 ? 0 : (double) linked.getOrDefault(element, 0) / length;
  }

  static boolean isApart(Element element) {
    String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
    return APART.matcher(names).find();
  }
}
