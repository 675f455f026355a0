package org.pactwatch.intake.web;

import java.util.Objects;
import java.util.Optional;

/**
 * What a server gave to ask by whether something changed.
 *
 * @param entityTag the header ETag
 * @param lastModified the header Last-Modified
 */
public record Validators(Optional<String> entityTag, Optional<String> lastModified) {
  private static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

  public Validators {
    Objects.requireNonNull(entityTag, "entityTag");
    Objects.requireNonNull(lastModified, "lastModified");
  }

  public static Validators none() {
    return NONE;
  }
}
