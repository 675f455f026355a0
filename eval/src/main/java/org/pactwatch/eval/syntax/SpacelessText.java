package org.pactwatch.eval.syntax;

import java.util.stream.IntStream;

/** Shows stretches that were counted without white space in their text. */
final class SpacelessText {
  private static final int CONTEXT = 15;
  private static final int LONG = 60;

  private final String text;
  private final int[] offsets;

  SpacelessText(String text) {
    this.text = text;
    offsets =
        IntStream.range(0, text.length())
            .filter(i -> Character.getType(text.charAt(i)) != Character.SPACE_SEPARATOR)
            .toArray();
  }

  /** Returns a stretch in brackets, with a little of what stands around it. */
  String around(int start, int end) {
    if (start >= end) {
      return "[]";
    }
    int from = offsets[start];
    int to = offsets[end - 1] + 1;
    return text.substring(Math.max(0, from - CONTEXT), from)
        + "["
        + shortened(text.substring(from, to))
        + "]"
        + text.substring(to, Math.min(text.length(), to + CONTEXT));
  }

  private static String shortened(String stretch) {
    int half = LONG / 2;
    return stretch.length() <= LONG
        ? stretch
        : stretch.substring(0, half) + "…" + stretch.substring(stretch.length() - half);
  }
}
