package org.pactwatch.reading.clean;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pactwatch.model.document.Region;
import org.pactwatch.reading.stream.CutReason;
import org.pactwatch.reading.stream.Section;

/**
 * Cuts what a page's markup sets apart: navigation, forms, hidden parts, lists of links, and what
 * stands outside the part that holds the running text. Plain text has no regions and passes.
 */
final class PagePass implements Pass {
  // Some pages wrap everything in a form or a header: a region that holds the text says nothing.
  private static final double HOLDS_THE_TEXT = 0.4;
  private static final double LINKS = 0.5;
  private static final Map<Region, CutReason> APART =
      Map.of(
          Region.HIDDEN, CutReason.MENU,
          Region.NAVIGATION, CutReason.MENU,
          Region.FOOTER, CutReason.MENU,
          Region.FORM, CutReason.COMMENT_FORM,
          Region.COMMENTS, CutReason.COMMENT_FORM,
          Region.ASIDE, CutReason.RELATED);
  private static final List<Region> BODIES = List.of(Region.BODY, Region.ARTICLE, Region.MAIN);

  @Override
  public void apply(Draft draft) {
    Map<Region, Integer> prose = new EnumMap<>(Region.class);
    int all = 0;
    for (Line line : draft.lines()) {
      if (line.words().isProse() && !isApart(line)) {
        all += line.words().count();
        line.block()
            .regions()
            .forEach(region -> prose.merge(region, line.words().count(), Integer::sum));
      }
    }
    for (Line line : draft.lines()) {
      for (Region region : Region.values()) {
        if (APART.containsKey(region) && line.block().regions().contains(region)) {
          line.cut(APART.get(region), "clean/region-" + name(region));
        }
      }
      if (line.block().regions().contains(Region.TIME) && !line.words().isProse()) {
        line.cut(CutReason.TIME_STAMP, "clean/region-time");
      }
      if (line.block().linkShare() > LINKS && !line.words().isEnded()) {
        line.cut(CutReason.LINKS, "clean/link-line");
      }
    }
    for (Region body : BODIES) {
      if (prose.getOrDefault(body, 0) > HOLDS_THE_TEXT * all) {
        outside(draft, body);
        return;
      }
    }
  }

  private static boolean isApart(Line line) {
    return line.block().regions().stream().anyMatch(APART::containsKey);
  }

  private static void outside(Draft draft, Region body) {
    String title =
        draft.document().declared().title().map(text -> Words.of(text).joined()).orElse("");
    for (Line line : draft.lines()) {
      boolean inside = line.block().regions().contains(body);
      Words words = line.words();
      boolean isTitle = words.isHeading() && title.contains(words.joined());
      if (!inside && isTitle) {
        line.part(Section.Part.TITLE);
      } else if (!inside) {
        line.cut(CutReason.RELATED, "clean/outside-" + name(body));
      }
    }
  }

  private static String name(Region region) {
    return region.name().toLowerCase(Locale.ROOT);
  }
}
