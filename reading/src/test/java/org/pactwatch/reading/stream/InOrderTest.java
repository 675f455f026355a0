package org.pactwatch.reading.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.pactwatch.model.text.Span;

class InOrderTest {
  private static final List<Span> SPANS =
      List.of(new Span(2, 5), new Span(5, 6), new Span(8, 12), new Span(15, 20));

  @Test
  void findsTheFirstOneThatIsNotBelowABound() {
    assertEquals(0, InOrder.firstFrom(SPANS, Span::start, 0));
    assertEquals(1, InOrder.firstFrom(SPANS, Span::start, 5));
    assertEquals(2, InOrder.firstFrom(SPANS, Span::start, 6));
    assertEquals(4, InOrder.firstFrom(SPANS, Span::start, 16));
    assertEquals(0, InOrder.firstFrom(List.<Span>of(), Span::start, 3));
  }

  @Test
  void findsTheFirstOfEqualOffsets() {
    assertEquals(1, InOrder.firstFrom(List.of(1, 3, 3, 3, 4), Integer::intValue, 3));
  }

  @Test
  void findsWhatLiesInASpanAsASearchThroughAllDoes() {
    for (int start = 0; start <= 22; start++) {
      for (int end = start; end <= 22; end++) {
        Span span = new Span(start, end);
        assertEquals(
            SPANS.stream().filter(span::contains).toList(),
            InOrder.within(SPANS, Function.identity(), span),
            () -> span.toString());
      }
    }
  }
}
