package org.pactwatch.output.report.content;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.model.claim.Status;

/**
 * One step in a line's life.
 *
 * @param day the day it stands for
 * @param basis what the day is, in a few words
 * @param status how far the act had come
 * @param stage how much that says
 * @param who whose word it is
 * @param claim the anchor of the claim that says so
 */
public record Step(
    Optional<LocalDate> day, String basis, Status status, Stage stage, String who, String claim) {
  public Step {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(claim, "claim");
  }

  /** The step in one sentence. */
  public String sentence() {
    return Wording.capital(status.toString())
        + day.map(known -> " on " + Days.of(known) + ", " + basis + ".").orElse("; " + basis + ".");
  }
}
