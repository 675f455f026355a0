package org.pactwatch.bench.measure;

import java.io.IOException;

/** A system that can be measured; nothing of it is loaded yet. */
public interface Contestant {
  /**
   * Loads all it needs, so that it is ready for a first text.
   *
   * @throws IOException if a file cannot be read
   */
  Loaded load() throws IOException;

  /** A system that is ready. */
  interface Loaded {
    /** Readies a text, which is not part of the work: a parser alone needs tagged words. */
    Work prepare(String text);
  }

  /** What is measured; it is done again and again, each time all of it, by the calling thread. */
  interface Work {
    /** Does the work once and returns how many words it went through. */
    int run();
  }
}
