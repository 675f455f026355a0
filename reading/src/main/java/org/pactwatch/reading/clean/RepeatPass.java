package org.pactwatch.reading.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pactwatch.reading.stream.CutReason;

/**
 * Cuts what stands twice, keeping the better form: paragraphs rather than the same body glued into
 * one line, the first of equals.
 */
final class RepeatPass implements Pass {
  private static final double CONTAINED = 0.75;
  // What comes again and again is no copy, but how the article is written: recipes, lists,
  // refrains.
  // Plain text may hold a body twice and its beginning more often; the markup of pages tells a
  // body.
  private static final int REFRAIN = 5;
  private static final int BODY_REFRAIN = 3;

  @Override
  public void apply(Draft draft) {
    equalLines(draft.kept());
    containedProse(draft.kept());
  }

  private static void equalLines(List<Line> lines) {
    Map<String, Integer> times = new HashMap<>();
    for (Line line : lines) {
      times.merge(line.words().joined(), 1, Integer::sum);
    }
    Set<String> seen = new HashSet<>();
    for (Line line : lines) {
      boolean heading = line.words().isHeading() || line.words().isProse();
      boolean refrain = times.get(line.words().joined()) >= refrain(line);
      if (heading && !refrain && !seen.add(line.words().joined())) {
        line.cut(CutReason.REPEATED, "clean/equal-line");
      }
    }
  }

  private static int refrain(Line line) {
    return line.isInBody() ? BODY_REFRAIN : REFRAIN;
  }

  private static void containedProse(List<Line> lines) {
    Map<String, List<Line>> holders = new HashMap<>();
    Map<Line, Set<String>> shingles = new HashMap<>();
    List<Line> prose = new ArrayList<>();
    for (Line line : lines) {
      if (line.words().isProse() || line.continues()) {
        prose.add(line);
        shingles.put(line, line.words().shingles());
        shingles
            .get(line)
            .forEach(one -> holders.computeIfAbsent(one, key -> new ArrayList<>()).add(line));
      }
    }
    Map<Line, Integer> glued = new HashMap<>();
    for (Line line : prose) {
      Set<Line> others = new HashSet<>();
      shingles.get(line).forEach(one -> others.addAll(holders.get(one)));
      glued.put(line, others.size());
    }
    // What breaks off goes first, then the glued form, which holds most other lines; of equals the
    // later one.
    List<Line> order = new ArrayList<>(prose);
    Collections.reverse(order);
    order.sort(
        Comparator.comparing((Line line) -> !line.words().breaksOff())
            .thenComparing(line -> -glued.get(line)));
    for (Line line : order) {
      Set<String> own = shingles.get(line);
      long shared =
          own.stream()
              .filter(one -> holders.get(one).size() > 1 && holders.get(one).size() < refrain(line))
              .count();
      if (shared >= CONTAINED * own.size()) {
        own.forEach(one -> holders.get(one).remove(line));
        line.cut(CutReason.REPEATED, "clean/repeated-text");
      }
    }
  }
}
