package org.pactwatch.reading.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pactwatch.model.document.Region;
import org.pactwatch.reading.stream.CutReason;
import org.pactwatch.reading.stream.Section;

/** Finds captions by their region or their credit, and cuts the second of two that say the same. */
final class CaptionPass implements Pass {
  private static final double SAME = 0.6;

  @Override
  public void apply(Draft draft) {
    List<Line> lines = draft.kept();
    for (Line line : lines) {
      boolean credited = line.labels().stream().anyMatch(one -> one.reason() == CutReason.CREDIT);
      if (credited || line.block().regions().contains(Region.CAPTION)) {
        line.part(Section.Part.CAPTION);
      }
    }
    for (int i = 1; i < lines.size(); i++) {
      Line first = lines.get(i - 1);
      Line second = lines.get(i);
      boolean caption = isCaption(first) || isCaption(second);
      if (caption && overlap(first.words(), second.words()) >= SAME) {
        first.part(Section.Part.CAPTION);
        second.cut(CutReason.REPEATED, "clean/caption-twin");
      }
    }
  }

  static boolean isCaption(Line line) {
    return line.part() == Section.Part.CAPTION;
  }

  private static double overlap(Words one, Words other) {
    Set<String> both = new HashSet<>(one.list());
    both.retainAll(other.list());
    Set<String> all = new HashSet<>(one.list());
    all.addAll(other.list());
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }
}
