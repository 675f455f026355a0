package org.pactwatch.model.claim;

import java.util.Objects;
import java.util.Optional;

/**
 * What is said to be so: an act or state, whoever says it and however sure it is.
 *
 * @param type the type of claim
 * @param act one of the type's acts
 * @param roles who plays which of the type's parts
 * @param details what it is about
 * @param time when it held or will hold
 */
public record Proposition(
    ClaimType type, Act act, Roles roles, Details details, Optional<TimeValue> time) {
  public Proposition {
    Objects.requireNonNull(details, "details");
    Objects.requireNonNull(time, "time");
    if (!type.acts().contains(act)) {
      throw new IllegalArgumentException("expected an act of " + type + ", got " + act);
    }
    for (Role role : roles.byRole().keySet()) {
      if (!type.roles().contains(role)) {
        throw new IllegalArgumentException("expected a role of " + type + ", got " + role);
      }
    }
  }
}
