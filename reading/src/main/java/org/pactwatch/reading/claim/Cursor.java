package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pactwatch.model.text.Span;

/** Walks things that stand in order of their spans, sentence by sentence, in one pass. */
final class Cursor<T> {
  private final List<T> things;
  private final Function<T, Span> span;
  private int next;

  Cursor(List<T> things, Function<T, Span> span) {
    this.things = things;
    this.span = span;
  }

  /** The things that overlap a sentence; sentences must be asked for in order. */
  List<T> within(Span sentence) {
    while (next < things.size() && span.apply(things.get(next)).end() <= sentence.start()) {
      next++;
    }
    List<T> found = new ArrayList<>();
    for (int at = next; at < things.size(); at++) {
      Span one = span.apply(things.get(at));
      if (one.start() >= sentence.end()) {
        break;
      }
      if (one.overlaps(sentence)) {
        found.add(things.get(at));
      }
    }
    return found;
  }
}
