package org.pactwatch.eval.pages.text;

import java.util.List;
import org.pactwatch.eval.pages.Segments;

/**
 * Which segments of a page were found.
 *
 * @param wanted those that belong to the article
 * @param right of these, those found
 * @param wrong segments found that do not belong to it
 */
record SegmentMatch(int wanted, int right, int wrong) {

  static SegmentMatch of(Segments segments, String found) {
    String text = plain(found);
    return new SegmentMatch(
        segments.wanted().size(), in(segments.wanted(), text), in(segments.unwanted(), text));
  }

  private static int in(List<String> segments, String text) {
    return (int) segments.stream().filter(segment -> text.contains(plain(segment))).count();
  }

  /** White space as the original's pattern knows it: no-break spaces and their kin too. */
  static String plain(String text) {
    return text.replaceAll("(?U)[\\s\\x1c-\\x1f]+", " ").strip();
  }
}
