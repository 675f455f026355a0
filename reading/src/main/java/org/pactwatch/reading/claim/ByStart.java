package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.pactwatch.model.text.Span;

/** Things found by where they stand, without walking through all of them. */
final class ByStart<T> {
  private final List<T> things;
  private final int[] starts;
  private final int[] farthest;

  /**
   * @param span where a thing stands, from its first to its last word
   */
  ByStart(List<T> all, Function<T, Span> span) {
    things = new ArrayList<>(all);
    things.sort(Comparator.comparing(span));
    starts = new int[things.size()];
    farthest = new int[things.size()];
    int end = 0;
    for (int index = 0; index < starts.length; index++) {
      Span one = span.apply(things.get(index));
      starts[index] = one.start();
      end = Math.max(end, one.end());
      farthest[index] = end;
    }
  }

  /** The things that start in a span. */
  List<T> startingIn(Span span) {
    return List.copyOf(things.subList(firstFrom(span.start()), firstFrom(span.end())));
  }

  /** The things that start no later than a span and may reach to its end. */
  List<T> mayReachOver(Span span) {
    List<T> found = new ArrayList<>();
    // Nothing before the first thing that ends too early can reach: "farthest" never sinks.
    for (int at = firstFrom(span.start() + 1) - 1; at >= 0 && farthest[at] >= span.end(); at--) {
      found.add(0, things.get(at));
    }
    return found;
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
