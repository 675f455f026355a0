package org.pactwatch.intake.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.BlockKind;
import org.pactwatch.model.document.Region;

/**
 * Finds the elements that hold an article's running text.
 *
 * <p>Each block of running text votes for the element around it, and with less weight for those
 * around that; commas and length make a vote heavier, link text takes it away. The element with
 * most votes is the beginning; where much of the page's running text stands beside it, what holds
 * both is taken instead.
 */
final class ArticleFinder {
  // How far up a block votes; the weights of the levels are those of Mozilla's Readability.
  private static final int LEVELS = 5;
  private static final int SHORTEST = 25;
  private static final int PARAGRAPH = 80;
  private static final int LONGEST = 300;
  private static final double UNIT = 100;
  private static final double SIBLING = 0.2;
  private static final double LINKED_SIBLING = 0.25;
  private static final double COVERED = 0.8;
  private static final Set<Region> APART =
      EnumSet.of(
          Region.ASIDE,
          Region.CAPTION,
          Region.COMMENTS,
          Region.FOOTER,
          Region.FORM,
          Region.HIDDEN,
          Region.NAVIGATION);
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p", "pre", "td", "blockquote", "li", "span", "br", "h1", "h2", "h3", "h4", "h5", "h6");

  private final List<FoundBlock> blocks;
  private final List<Element> elements;
  // jsoup's elements are equal only to themselves.
  private final Map<Element, Double> votes = new HashMap<>();
  private final Map<Element, Double> prose = new HashMap<>();
  private final Map<Element, Integer> lengths = new HashMap<>();
  private final Map<Element, Double> linked = new HashMap<>();

  private ArticleFinder(List<FoundBlock> blocks, List<Element> elements) {
    this.blocks = blocks;
    this.elements = elements;
  }

  /**
   * Returns the blocks, with the region BODY for those of the running text.
   *
   * @param elements the page's elements, each before those inside it
   */
  static List<Block> marked(List<FoundBlock> blocks, List<Element> elements) {
    ArticleFinder finder = new ArticleFinder(ApartElements.marked(blocks, elements), elements);
    finder.vote();
    Set<Element> body = finder.choose();
    finder.spread(body);
    List<Block> marked = new ArrayList<>();
    boolean begun = false;
    for (FoundBlock found : finder.blocks) {
      boolean inside = body.contains(found.holder());
      begun |= inside;
      boolean lead = !begun && isLead(found);
      marked.add((inside || lead ? found.in(Region.BODY) : found).block());
    }
    return marked;
  }

  /** Before the running text, what its author calls a lead. */
  private static boolean isLead(FoundBlock found) {
    Element holder = found.holder();
    boolean named =
        ElementNames.isLead(holder)
            || (holder.parent() != null && ElementNames.isLead(holder.parent()));
    return named
        && !isApart(found.block())
        && found.block().text().length() >= PARAGRAPH
        && found.block().linkShare() < LINKED_SIBLING;
  }

  private void vote() {
    // A cell or an item that holds paragraphs is no paragraph itself.
    Set<Element> holders = new HashSet<>();
    for (FoundBlock found : blocks) {
      Element around = found.holder().parent();
      for (int level = 0; level < LEVELS && around != null; level++) {
        holders.add(around);
        around = around.parent();
      }
      if (!PARAGRAPHS.contains(found.holder().normalName())) {
        holders.add(found.holder());
      }
    }
    for (FoundBlock found : blocks) {
      Block block = found.block();
      int length = block.text().length();
      lengths.merge(found.holder(), length, Integer::sum);
      linked.merge(found.holder(), length * block.linkShare(), Double::sum);
      double weight = isApart(block) ? 0 : weight(block);
      if (weight == 0) {
        continue;
      }
      if (isParagraph(block)) {
        prose.merge(found.holder(), weight, Double::sum);
      }
      Element first = found.holder();
      while (first.parent() != null && (isInline(first) || !holders.contains(first))) {
        first = first.parent();
      }
      double share = weight;
      for (int level = 0; level < LEVELS && first != null; level++) {
        votes.merge(first, share, Double::sum);
        share = level == 0 ? weight / 2 : weight / (3 * (level + 1));
        first = first.parent();
      }
    }
    // Inner elements come later in the list than those around them.
    for (int i = elements.size() - 1; i > 0; i--) {
      Element element = elements.get(i);
      Element parent = element.parent();
      if (parent == null) {
        continue;
      }
      addUp(lengths, element, parent);
      Double inside = linked.get(element);
      if (inside != null) {
        linked.merge(parent, inside, Double::sum);
      }
      Double text = prose.get(element);
      if (text != null) {
        prose.merge(parent, text, Double::sum);
      }
    }
  }

  private static void addUp(Map<Element, Integer> sums, Element element, Element parent) {
    Integer inside = sums.get(element);
    if (inside != null) {
      sums.merge(parent, inside, Integer::sum);
    }
  }

  static boolean isParagraph(Block block) {
    return (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.CELL)
        && block.text().length() >= PARAGRAPH
        && block.linkShare() < LINKED_SIBLING;
  }

  private static boolean isInline(Element element) {
    return !element.isBlock() && !Surroundings.separates(element);
  }

  private static boolean isApart(Block block) {
    for (Region region : block.regions()) {
      if (APART.contains(region)) {
        return true;
      }
    }
    return false;
  }

  /** How much a block speaks for what is around it, 0 where it is no running text. */
  static double weight(Block block) {
    String text = block.text().text();
    if (text.length() < SHORTEST || block.kind() == BlockKind.HEADING) {
      return 0;
    }
    long commas = text.chars().filter(unit -> unit == ',' || unit == '、' || unit == '，').count();
    return (1 + commas + Math.min(text.length(), LONGEST) / UNIT) * (1 - block.linkShare());
  }

  private Set<Element> choose() {
    Set<Element> chosen = new HashSet<>();
    Optional<Element> most = most();
    if (most.isEmpty()) {
      return chosen;
    }
    Element best = climb(most.get());
    chosen.add(best);
    Element around = best.parent();
    if (around == null) {
      return chosen;
    }
    double votesOfBest = votes.getOrDefault(best, 0.0);
    for (Element sibling : around.children()) {
      double score = votes.getOrDefault(sibling, 0.0) * (1 - linkShare(sibling));
      boolean paragraph =
          sibling.normalName().equals("p") && lengths.getOrDefault(sibling, 0) > UNIT;
      boolean shares =
          score >= SIBLING * votesOfBest || (paragraph && linkShare(sibling) < LINKED_SIBLING);
      if (shares && prose.getOrDefault(sibling, 0.0) > 0) {
        chosen.add(sibling);
      }
    }
    return chosen;
  }

  private Optional<Element> most() {
    Element best = null;
    double most = 0;
    // In the order of the page, so that of equals the first is taken.
    for (Element candidate : elements) {
      double score = votes.getOrDefault(candidate, 0.0) * (1 - linkShare(candidate));
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Where a quarter or more of the running text stands outside, takes what holds more of it. */
  private Element climb(Element best) {
    double all = prose.getOrDefault(elements.get(0), 0.0);
    Element held = best;
    for (Element wider = best; wider.parent() != null; wider = wider.parent()) {
      double inside = prose.getOrDefault(held, 0.0);
      if (inside >= COVERED * all || wider.normalName().equals("body")) {
        break;
      }
      if (prose.getOrDefault(wider, 0.0) > 1.25 * inside) {
        held = wider;
      }
    }
    return held;
  }

  private double linkShare(Element element) {
    int length = lengths.getOrDefault(element, 0);
    return length == 0 ? 0 : linked.getOrDefault(element, 0.0) / length;
  }

  /** Adds all elements inside those chosen. */
  private void spread(Set<Element> chosen) {
    for (Element element : elements) {
      Element parent = element.parent();
      if (parent != null && chosen.contains(parent)) {
        chosen.add(element);
      }
    }
  }
}
