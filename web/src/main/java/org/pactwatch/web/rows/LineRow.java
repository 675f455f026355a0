package org.pactwatch.web.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.Subject;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;

/**
 * What a table shows of a line.
 *
 * @param id the line
 * @param subject what it is about
 * @param place where
 * @param status how far it has come
 * @param standing how well it stands
 * @param origins who vouches for it
 * @param outlets who published it
 * @param first the first day it tells of; absent where no words tell
 * @param last the last day it tells of
 * @param claims how many claims it rests on
 */
public record LineRow(
    LineId id,
    Subject subject,
    Optional<EntityId> place,
    Status status,
    Standing.Level standing,
    List<EntityId> origins,
    List<EntityId> outlets,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    int claims) {
  public LineRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    origins = List.copyOf(origins);
    outlets = List.copyOf(outlets);
  }
}
