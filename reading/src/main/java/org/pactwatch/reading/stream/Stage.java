package org.pactwatch.reading.stream;

/**
 * One step of reading: adds its layer to what is known of a document. Stateless and safe to share
 * between threads; the same reading in gives the same reading out.
 */
public interface Stage {
  /** Returns the reading with this stage's layer added. */
  Reading apply(Reading reading);
}
