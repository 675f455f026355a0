package org.pactwatch.model.text;

import java.util.Comparator;
import java.util.Optional;

/**
 * A stretch of text: UTF-16 code units from {@code start} to {@code end}, end exclusive. Spans sort
 * by start, then by end.
 *
 * @param start offset of the first code unit, not negative
 * @param end offset after the last code unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "expected 0 <= start <= end, got start " + start + " and end " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Tells whether every code unit of the other span lies in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Tells whether both spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Returns what both share, or empty where they share nothing. */
  public Optional<Span> intersection(Span other) {
    return overlaps(other)
        ? Optional.of(new Span(Math.max(start, other.start), Math.min(end, other.end)))
        : Optional.empty();
  }

  /** Returns the same stretch {@code distance} code units further on. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /**
   * Returns the words of this span.
   *
   * @throws IndexOutOfBoundsException if the text is shorter than this span's end
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Returns this span without the white space at its two ends. */
  public Span strip(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char unit) {
    // No-break spaces stand around French quotation marks and count as white space here.
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
