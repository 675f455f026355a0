package org.pactwatch.intake.source;

import java.io.IOException;
import java.util.function.Consumer;

/** Goes through one kind of thing that holds several documents. */
public interface Container {

  /**
   * Hands on all that it holds.
   *
   * @throws IOException where no more of it can be read; what was handed on before stands
   */
  void each(Origin origin, Content content, Consumer<Entry> taker) throws IOException;
}
