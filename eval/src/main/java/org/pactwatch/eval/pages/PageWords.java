package org.pactwatch.eval.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text's words and its runs of four of them, as article-extraction-benchmark's {@code
 * evaluate.py} makes them: a word is a run of letters, digits and underscores, case counts.
 */
public final class PageWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int RUN = 4;

  private final List<String> words;

  private PageWords(List<String> words) {
    this.words = words;
  }

  public static PageWords of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return new PageWords(words);
  }

  /** Returns how often each run of four stands there; of a shorter text, the whole of it. */
  public Map<List<String>, Integer> runs() {
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - RUN + 1) && !words.isEmpty(); i++) {
      runs.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + RUN))), 1, Integer::sum);
    }
    return runs;
  }

  /** Returns the runs of four in order; none of a shorter text. */
  public List<List<String>> fullRuns() {
    List<List<String>> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + RUN)));
    }
    return runs;
  }
}
