package org.pactwatch.intake.source;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Several sources as one, one after the other.
 *
 * @param sources the sources, in their order
 */
public record SourcesInTurn(List<Source> sources) implements Source {
  public SourcesInTurn {
    sources = List.copyOf(sources);
  }

  @Override
  public void each(Consumer<Entry> taker) {
    sources.forEach(source -> source.each(taker));
  }

  @Override
  public OptionalInt count() {
    int count = 0;
    for (Source source : sources) {
      OptionalInt one = source.count();
      if (one.isEmpty()) {
        return one;
      }
      count += one.getAsInt();
    }
    return OptionalInt.of(count);
  }
}
