package org.pactwatch.model.claim;

import java.util.Objects;

/** How far an act has come and how its speaker stands to it. */
public record Factuality(Status status, Certainty certainty, Polarity polarity) {
  public Factuality {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(polarity, "polarity");
  }
}
