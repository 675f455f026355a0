package org.pactwatch.reading.stream;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.pactwatch.model.text.Span;

/**
 * Finds what lies somewhere in a list that is in the order of the text, without going through all
 * of it: a long text costs no more per word than a short one.
 */
public final class InOrder {
  private InOrder() {}

  /**
   * Returns the index of the first one whose offset is not below a bound; the list's size where
   * there is none.
   *
   * @param offset an offset that never falls from one to the next
   */
  public static <T> int firstFrom(List<T> list, ToIntFunction<T> offset, int bound) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offset.applyAsInt(list.get(middle)) < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns those of a list that lie in a span, where none overlaps another one. */
  public static <T> List<T> within(List<T> list, Function<T, Span> place, Span span) {
    int from = firstFrom(list, one -> place.apply(one).start(), span.start());
    int to = firstFrom(list, one -> place.apply(one).end(), span.end() + 1);
    return from < to ? list.subList(from, to) : List.of();
  }
}
