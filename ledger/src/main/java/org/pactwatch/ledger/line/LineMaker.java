package org.pactwatch.ledger.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Provenance;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.standing.Judge;
import org.pactwatch.model.entity.EntityId;

/**
 * Computes lines from claims: claims are grouped, then what people ruled is done upon the groups.
 * Stateless and safe to share.
 */
public final class LineMaker {
  private final Grouping grouping;
  private final Judge judge;
  private final Rulings rulings;

  /** Makes lines without knowing who copied whom. */
  public LineMaker(Background background) {
    this(background, Provenance.unknown());
  }

  /** Makes lines on which nobody ruled. */
  public LineMaker(Background background, Provenance provenance) {
    this(background, provenance, Rulings.none());
  }

  public LineMaker(Background background, Provenance provenance, Rulings rulings) {
    this.grouping = new Grouping(background);
    this.judge = new Judge(background, provenance);
    this.rulings = rulings;
  }

  /** Returns the lines of these claims, sorted; the order of the claims does not matter. */
  public List<Line> lines(Stream<SourcedClaim> claims) {
    return Regrouping.of(grouping.of(claims), rulings, grouping).stream()
        .map(this::line)
        .sorted()
        .toList();
  }

  private Line line(Draft draft) {
    Subject subject = draft.first().subject();
    List<LineClaim> claims = draft.claims();
    List<SourcedClaim> sourced = claims.stream().map(LineClaim::sourced).toList();
    List<StatusEntry> history = claims.stream().map(StatusEntry::of).sorted().toList();
    return new Line(
        draft.first().id(),
        subject,
        time(claims),
        place(claims),
        claims,
        history,
        History.current(history, sourced),
        judge.judge(sourced, subject.roles().all()),
        Tensions.of(subject, claims));
  }

  private static Optional<DaySpan> time(List<LineClaim> claims) {
    return claims.stream().flatMap(one -> Episodes.told(one).stream()).reduce(DaySpan::cover);
  }

  private static Optional<EntityId> place(List<LineClaim> claims) {
    List<EntityId> places =
        claims.stream()
            .flatMap(one -> one.claim().proposition().details().place().stream())
            .distinct()
            .toList();
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }
}
