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
 * @param when the days it is told for, in words, else the day it was first said or published
 * @param status how far it has come
 * @param level how well it stands
 * @param origins the names of those who vouch for it
 * @param reasons why it stands so, how many origins are known, what stands against what
 * @param steps its history
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
    List<ClaimEntry> claims) {
  public LineEntry {
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(level, "level");
    origins = List.copyOf(origins);
    reasons = List.copyOf(reasons);
    steps = List.copyOf(steps);
    claims = List.copyOf(claims);
  }
}
