package org.pactwatch.reading.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pactwatch.reading.stream.CutReason;

/** Cuts labels: keyword lists, section trails that end in the title, labels that come again. */
final class LabelPass implements Pass {
  private static final int LABEL = 5;
  private static final int KEYWORD = 4;
  private static final int LIST = 3;
  private static final int OFTEN = 3;
  private static final int TITLE = 4;

  @Override
  public void apply(Draft draft) {
    // Where the markup tells which part is the running text, its short lines are no labels.
    List<Line> lines = draft.lines().stream().filter(line -> !line.isInBody()).toList();
    keywordLists(kept(lines));
    keywordRuns(kept(lines));
    trails(kept(lines));
    repeatedLabels(kept(lines));
    labelsAmongCuts(lines);
  }

  private static List<Line> kept(List<Line> lines) {
    return lines.stream().filter(Line::isKept).toList();
  }

  private static void keywordLists(List<Line> lines) {
    Set<String> keywords = new HashSet<>();
    for (Line line : lines) {
      String[] parts = line.words().text().split("[,;|•·]\\s*", -1);
      if (parts.length > LIST && !line.words().isEnded() && isKeywords(parts)) {
        for (String part : parts) {
          keywords.add(Words.of(part).joined());
        }
        line.cut(CutReason.KEYWORDS, "clean/keyword-list");
      }
    }
    for (Line line : lines) {
      if (line.isKept() && line.words().isLowerCase() && keywords.contains(line.words().joined())) {
        line.cut(CutReason.KEYWORDS, "clean/keyword");
      }
    }
  }

  private static boolean isKeywords(String[] parts) {
    for (String part : parts) {
      int count = Words.of(part).count();
      if (count == 0 || count > KEYWORD) {
        return false;
      }
    }
    return true;
  }

  private static void keywordRuns(List<Line> lines) {
    List<Line> run = new ArrayList<>();
    for (Line line : lines) {
      Words words = line.words();
      boolean keyword =
          line.isKept() && words.isLowerCase() && words.count() <= KEYWORD && !words.isEnded();
      if (keyword) {
        run.add(line);
        continue;
      }
      cutRun(run);
      run.clear();
    }
    cutRun(run);
  }

  private static void cutRun(List<Line> run) {
    if (run.size() >= LIST) {
      run.forEach(line -> line.cut(CutReason.KEYWORDS, "clean/keyword-run"));
    }
  }

  /** A trail glues the names of sections to the title, which stands alone further on. */
  private static void trails(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).words().text();
      for (int j = i + 1; j < lines.size() && !lines.get(i).words().isProse(); j++) {
        Words title = lines.get(j).words();
        boolean trail =
            title.count() >= TITLE
                && text.length() > title.text().length()
                && text.endsWith(title.text());
        if (trail) {
          lines.get(i).cut(CutReason.MENU, "clean/section-trail");
          break;
        }
      }
    }
  }

  private static void repeatedLabels(List<Line> lines) {
    Map<String, Integer> times = new HashMap<>();
    for (Line line : lines) {
      times.merge(line.words().joined(), 1, Integer::sum);
    }
    for (int i = 0; i < lines.size(); i++) {
      Words words = lines.get(i).words();
      boolean label = words.count() <= LABEL && !words.isProse();
      boolean often = times.get(words.joined()) >= OFTEN && words.count() <= LIST;
      boolean twin =
          times.get(words.joined()) > 1 && (isTwin(lines, i - 1, i) || isTwin(lines, i, i + 1));
      if (lines.get(i).isKept() && label && (often || twin) && !betweenProse(lines, i)) {
        lines.get(i).cut(CutReason.MENU, "clean/repeated-label");
      }
    }
  }

  /** A word or two between lines that were cut is of their kind. */
  private static void labelsAmongCuts(List<Line> lines) {
    for (int i = 1; i + 1 < lines.size(); i++) {
      Words words = lines.get(i).words();
      boolean among = !lines.get(i - 1).isKept() && !lines.get(i + 1).isKept();
      if (lines.get(i).isKept() && among && words.count() < LIST && !words.isEnded()) {
        lines.get(i).cut(CutReason.MENU, "clean/label-among-cuts");
      }
    }
  }

  private static boolean isTwin(List<Line> lines, int one, int other) {
    return one >= 0
        && other < lines.size()
        && lines.get(one).plain().equals(lines.get(other).plain());
  }

  private static boolean betweenProse(List<Line> lines, int i) {
    return i > 0
        && i + 1 < lines.size()
        && lines.get(i - 1).words().isProse()
        && lines.get(i + 1).words().isProse();
  }
}
