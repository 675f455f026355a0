package org.pactwatch.eval.corpus.world;

import java.util.Objects;

/**
 * An invented person who bears an office.
 *
 * @param name given and family name
 * @param woman how French speaks of the office
 * @param office which office
 */
public record Officer(String name, boolean woman, Office office) {
  public Officer {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(office, "office");
  }

  /** Returns the same person with another's office. */
  public Officer with(Office other) {
    return new Officer(name, woman, other);
  }
}
