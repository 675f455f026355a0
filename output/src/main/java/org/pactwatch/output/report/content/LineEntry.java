package org.pactwatch.output.report.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Status;

/**
 * A line as a report shows it.
 *
 * @param anchor its id
 * @param kind its type, for a label
 * @param headline what it is about
 * @param when the days it is told for, in words
 * @param status how far it has come
 * @param level how well it stands
 * @param origins the names of those who vouch for it
 * @param reasons why it stands so
 * @param steps its history
 * @param tensions what stands against what
 * @param claims the claims it is made of
 */
public record LineEntry(
    String anchor,
    String kind,
    String headline,
    Optional<String> when,
    Status status,
    Standing.Level level,
    List<String> origins,
    List<String> reasons,
    List<Step> steps,
    List<String> tensions,
    List<ClaimEntry> claims) {
  public LineEntry {
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(level, "level");
    origins = List.copyOf(origins);
    reasons = List.copyOf(reasons);
    steps = List.copyOf(steps);
    tensions = List.copyOf(tensions);
    claims = List.copyOf(claims);
  }
}
