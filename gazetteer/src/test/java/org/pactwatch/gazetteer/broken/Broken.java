package org.pactwatch.gazetteer.broken;

/** Lies beside invented facts, for tests. */
public final class Broken {
  private Broken() {}
}
