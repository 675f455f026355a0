package org.pactwatch.gazetteer.sample;

/** Lies beside invented facts, for tests. */
public final class Sample {
  private Sample() {}
}
