package org.pactwatch.intake.source;

import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Where documents come from: files, an archive, a feed, an address.
 *
 * <p>Entries come one at a time and none is held afterwards, so that a source may be larger than
 * the memory. Their ids and their order depend on what the source holds and on nothing else, so
 * that a run that was stopped finds the same documents again.
 */
public interface Source {

  /**
   * Hands on every entry, on the thread that calls. What is wrong with the source is an entry too;
   * only what the taker throws comes out.
   */
  void each(Consumer<Entry> taker);

  /** How many entries there will be, where that is known without opening anything. */
  default OptionalInt count() {
    return OptionalInt.empty();
  }
}
