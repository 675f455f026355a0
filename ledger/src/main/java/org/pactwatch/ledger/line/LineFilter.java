package org.pactwatch.ledger.line;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;

/**
 * Which lines are wanted; what is absent lets every line pass.
 *
 * @param type of this type
 * @param participant with this participant, as itself or as someone who stands for it
 * @param status at this status
 * @param standing of this standing
 * @param asOf in force on this day
 */
public record LineFilter(
    Optional<ClaimType> type,
    Optional<EntityId> participant,
    Optional<Status> status,
    Optional<Standing.Level> standing,
    Optional<LocalDate> asOf) {
  private static final LineFilter ALL =
      new LineFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public LineFilter {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(asOf, "asOf");
  }

  /** Lets every line pass. */
  public static LineFilter all() {
    return ALL;
  }

  public LineFilter withType(ClaimType wanted) {
    return new LineFilter(Optional.of(wanted), participant, status, standing, asOf);
  }

  public LineFilter withParticipant(EntityId wanted) {
    return new LineFilter(type, Optional.of(wanted), status, standing, asOf);
  }

  public LineFilter withStatus(Status wanted) {
    return new LineFilter(type, participant, Optional.of(wanted), standing, asOf);
  }

  public LineFilter withStanding(Standing.Level wanted) {
    return new LineFilter(type, participant, status, Optional.of(wanted), asOf);
  }

  public LineFilter withAsOf(LocalDate wanted) {
    return new LineFilter(type, participant, status, standing, Optional.of(wanted));
  }

  /** Tells whether a line is wanted. */
  public boolean test(LineSummary line) {
    return type.map(line.type()::equals).orElse(true)
        && status.map(line.status()::equals).orElse(true)
        && standing.map(line.standing().level()::equals).orElse(true)
        && asOf.map(line::inForce).orElse(true)
        && participant.map(line.participants()::contains).orElse(true);
  }
}
