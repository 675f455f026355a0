package org.pactwatch.language.fr.world;

import org.pactwatch.gazetteer.Gazetteer;

/** Invented states and people, for tests. */
public final class World {
  private World() {}

  public static Gazetteer gazetteer() {
    return Gazetteer.load(World.class);
  }
}
