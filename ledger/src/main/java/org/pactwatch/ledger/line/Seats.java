package org.pactwatch.ledger.line;

import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.entity.EntityId;

/** Tells where claims sit: a claim that names several members or hosts sits in several lines. */
public final class Seats {
  private final Subjects subjects;
  private final Fit fit;

  /** Needs what the gazetteer knew when lines were made. */
  public Seats(Background background) {
    this.subjects = new Subjects(background);
    this.fit = new Fit(background);
  }

  /** All seats of a claim, in the order of whom they are about; a statement has none. */
  public List<Seat> of(SourcedClaim claim) {
    List<Subject> named = subjects.of(claim);
    return named.stream().map(subject -> seat(claim, subject, named)).toList();
  }

  /**
   * The seats taken in a line, in the order of its claims. A claim that names several and was put
   * into a line of somebody else's is left out: which of its seats that is, is not told.
   */
  public List<Seat> in(Line line) {
    return line.claims().stream()
        .flatMap(one -> in(one.sourced(), line.subject()).stream())
        .toList();
  }

  private Optional<Seat> in(SourcedClaim claim, Subject line) {
    List<Subject> named = subjects.of(claim);
    return named.stream()
        .filter(one -> named.size() == 1 || fits(one, line))
        .map(one -> seat(claim, one, named))
        .findFirst();
  }

  private boolean fits(Subject named, Subject line) {
    return named.equals(line) || fit.isPartOf(named, line);
  }

  private static Seat seat(SourcedClaim claim, Subject subject, List<Subject> named) {
    Optional<EntityId> about =
        named.size() == 1
            ? Optional.empty()
            : Subjects.spread(subject.type()).map(role -> subject.roles().of(role).get(0));
    return new Seat(claim.claim().id(), about);
  }
}
