package org.pactwatch.eval.syntax;

import java.util.stream.IntStream;

/** Shows stretches that were counted without white space in their text. */
final class SpacelessText {
  private static final int CONTEXT = 15;

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
        + text.substring(from, to)
        + "]"
        + text.substring(to, Math.min(text.length(), to + CONTEXT));
  }
}
