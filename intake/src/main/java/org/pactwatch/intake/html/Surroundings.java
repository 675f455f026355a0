package org.pactwatch.intake.html;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.pactwatch.model.document.BlockKind;
import org.pactwatch.model.document.Region;

/**
 * What the elements around a text say of it.
 *
 * @param kind what the nearest of them that names a kind says
 * @param regions the parts of the page that hold text, in which it lies
 * @param link whether it is link text
 * @param lines whether line ends count, as in preformatted text
 * @param dropped whether no reader sees it
 */
record Surroundings(
    BlockKind kind, Set<Region> regions, boolean link, boolean lines, boolean dropped) {
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "math",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "datalist");
  private static final Set<String> SEPARATE =
      Set.of("br", "button", "option", "select", "textarea", "img", "input", "td", "th", "caption");
  private static final Map<String, BlockKind> KINDS =
      Map.ofEntries(
          Map.entry("h1", BlockKind.HEADING),
          Map.entry("h2", BlockKind.HEADING),
          Map.entry("h3", BlockKind.HEADING),
          Map.entry("h4", BlockKind.HEADING),
          Map.entry("h5", BlockKind.HEADING),
          Map.entry("h6", BlockKind.HEADING),
          Map.entry("p", BlockKind.PARAGRAPH),
          Map.entry("blockquote", BlockKind.PARAGRAPH),
          Map.entry("pre", BlockKind.PARAGRAPH),
          Map.entry("li", BlockKind.LIST_ITEM),
          Map.entry("dt", BlockKind.LIST_ITEM),
          Map.entry("dd", BlockKind.LIST_ITEM),
          Map.entry("td", BlockKind.CELL),
          Map.entry("th", BlockKind.CELL));
  private static final Map<String, Region> REGIONS =
      Map.of(
          "article", Region.ARTICLE,
          "figcaption", Region.CAPTION,
          "header", Region.HEADER,
          "main", Region.MAIN,
          "time", Region.TIME);
  private static final Map<String, Region> ROLES =
      Map.of(
          "article", Region.ARTICLE,
          "banner", Region.HEADER,
          "main", Region.MAIN);

  static Surroundings page() {
    return new Surroundings(BlockKind.OTHER, Set.of(), false, false, false);
  }

  /** Returns what holds inside one more element. */
  Surroundings inside(Element element) {
    String name = element.normalName();
    boolean gone = dropped || DROPPED.contains(name);
    EnumSet<Region> within = EnumSet.noneOf(Region.class);
    Optional.ofNullable(REGIONS.get(name)).ifPresent(within::add);
    Arrays.stream(element.attr("role").toLowerCase(Locale.ROOT).split("\\s+"))
        .map(ROLES::get)
        .filter(region -> region != null)
        .forEach(within::add);
    Set<Region> all = regions;
    if (!all.containsAll(within)) {
      within.addAll(regions);
      all = within;
    }
    return new Surroundings(
        KINDS.getOrDefault(name, kind),
        all,
        link || name.equals("a"),
        lines || name.equals("pre"),
        gone);
  }

  /** Tells whether an element ends the block before it and begins one of its own. */
  static boolean separates(Element element) {
    return element.isBlock() || SEPARATE.contains(element.normalName());
  }
}
