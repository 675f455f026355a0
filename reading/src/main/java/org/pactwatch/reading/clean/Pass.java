package org.pactwatch.reading.clean;

/** One look over a draft that sets something apart or names a line's part. Stateless. */
interface Pass {
  void apply(Draft draft);
}
