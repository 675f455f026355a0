package org.pactwatch.reading.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What tells whether a line of plain text is the article's: its shape and what is around it. */
final class LineTraits {
  /** The traits in the order in which {@link #of} gives them. */
  static final List<String> NAMES =
      List.of(
          "bias",
          "log-words",
          "prose",
          "ended",
          "breaks-off",
          "cut",
          "capitals",
          "comma",
          "prose-before",
          "prose-after",
          "prose-before-that",
          "prose-after-that",
          "cuts-around",
          "labels-around",
          "on-topic",
          "in-topic-stretch",
          "repeated",
          "digits",
          "lines-before-topic",
          "lines-after-topic");

  private static final int WINDOW = 5;

  private final List<Line> lines;
  private final int from;
  private final int to;
  private final Map<String, Integer> topic = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();

  LineTraits(List<Line> lines, int from, int to) {
    this.lines = lines;
    this.from = from;
    this.to = to;
    for (int i = 0; i < lines.size(); i++) {
      times.merge(lines.get(i).plain().strip(), 1, Integer::sum);
      if (i >= from && i < to && isProse(i)) {
        lines.get(i).words().content().forEach(word -> topic.merge(word, 1, Integer::sum));
      }
    }
  }

  double[] of(int i) {
    Words words = lines.get(i).words();
    boolean kept = lines.get(i).isKept();
    double[] traits = new double[NAMES.size()];
    traits[0] = 1;
    traits[1] = Math.log1p(words.count());
    traits[2] = isProse(i) ? 1 : 0;
    traits[3] = kept && words.isEnded() ? 1 : 0;
    traits[4] = kept && words.breaksOff() ? 1 : 0;
    traits[5] = kept ? 0 : 1;
    traits[6] = capitals(words.text());
    traits[7] = words.text().indexOf(',') >= 0 ? 1 : 0;
    traits[8] = prose(i - 1);
    traits[9] = prose(i + 1);
    traits[10] = prose(i - 2) + prose(i - 3);
    traits[11] = prose(i + 2) + prose(i + 3);
    traits[12] = share(i, true);
    traits[13] = share(i, false);
    traits[14] = onTopic(i);
    traits[15] = i >= from && i < to ? 1 : 0;
    traits[16] = times.getOrDefault(lines.get(i).plain().strip(), 1) > 1 ? 1 : 0;
    traits[17] = words.text().chars().anyMatch(Character::isDigit) ? 1 : 0;
    traits[18] = i < from ? Math.log1p(from - i) : 0;
    traits[19] = i >= to ? Math.log1p(i - to + 1) : (onTopic(i - 1) + onTopic(i + 1)) / 2;
    return traits;
  }

  private boolean isProse(int i) {
    return isProse(lines, i);
  }

  /** Tells whether there is such a line, still kept, that reads as sentences. */
  static boolean isProse(List<Line> lines, int i) {
    return i >= 0 && i < lines.size() && lines.get(i).isKept() && lines.get(i).words().isProse();
  }

  private double prose(int i) {
    return isProse(i) ? Math.log1p(lines.get(i).words().count()) : 0;
  }

  private double share(int i, boolean cut) {
    int found = 0;
    int all = 0;
    for (int j = Math.max(0, i - WINDOW); j <= Math.min(lines.size() - 1, i + WINDOW); j++) {
      if (j != i) {
        all++;
        found +=
            cut ? (lines.get(j).isKept() ? 0 : 1) : (lines.get(j).isKept() && !isProse(j) ? 1 : 0);
      }
    }
    return all == 0 ? 0 : (double) found / all;
  }

  /** Which share of a line's words stand in the topic's other lines, 0 to 1. */
  double onTopic(int i) {
    if (i < 0 || i >= lines.size()) {
      return 0;
    }
    Set<String> content = new HashSet<>(lines.get(i).words().content());
    int own = i >= from && i < to && isProse(i) ? 1 : 0;
    long shared = content.stream().filter(word -> topic.getOrDefault(word, 0) > own).count();
    return content.isEmpty() ? 0 : (double) shared / content.size();
  }

  private static double capitals(String text) {
    int words = 0;
    int capitals = 0;
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (start && Character.isLetter(unit)) {
        words++;
        capitals += Character.isUpperCase(unit) ? 1 : 0;
      }
      start = Character.isWhitespace(unit);
    }
    return words == 0 ? 0 : (double) capitals / words;
  }
}
