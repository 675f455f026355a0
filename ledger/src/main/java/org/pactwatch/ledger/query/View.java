package org.pactwatch.ledger.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Provenance;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.contradiction.ContradictionFinder;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.LineMaker;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.lineage.Kinship;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.ledger.lineage.LineageMaker;
import org.pactwatch.ledger.lineage.Sketch;
import org.pactwatch.ledger.review.Review;
import org.pactwatch.model.claim.ClaimType;

/** Answers that are computed from all evidence, each part when it is first asked for. */
final class View implements Answers {
  private final Background background;
  private final Evidence evidence;
  private Optional<Review> review = Optional.empty();
  private Optional<List<Sketch>> sketches = Optional.empty();
  private Optional<Kinship> kinship = Optional.empty();
  private Optional<List<Line>> lines = Optional.empty();

  View(Background background, Evidence evidence) {
    this.background = background;
    this.evidence = evidence;
  }

  /** The view once more was decided: who copied whom stays. */
  synchronized View afterDecision() {
    View next = new View(background, evidence);
    next.sketches = sketches;
    next.kinship = kinship;
    return next;
  }

  synchronized Review review() {
    if (review.isEmpty()) {
      review = Optional.of(evidence.review());
    }
    return review.get();
  }

  @Override
  public Lineage lineage() {
    return kinship().lineage();
  }

  @Override
  public List<LineSummary> summaries(LineFilter filter) {
    return all().stream().map(Line::summary).filter(filter::test).toList();
  }

  @Override
  public List<Line> lines(LineFilter filter) {
    return all().stream().filter(line -> filter.test(line.summary())).toList();
  }

  @Override
  public Optional<Line> line(LineId id) {
    return all().stream().filter(line -> line.id().equals(id)).findFirst();
  }

  @Override
  public List<Contradiction> contradictions() {
    try (Stream<SourcedClaim> claims = judged()) {
      List<SourcedClaim> statements =
          claims.filter(one -> one.claim().type() == ClaimType.STATEMENT).toList();
      return new ContradictionFinder(background).find(all(), statements, evidence.remarked());
    }
  }

  private synchronized List<Line> all() {
    if (lines.isEmpty()) {
      Provenance provenance = new LineageProvenance(kinship(), sketches(), background);
      LineMaker maker = new LineMaker(background, provenance, review().rulings());
      try (Stream<SourcedClaim> all = judged()) {
        lines = Optional.of(maker.lines(all));
      }
    }
    return lines.get();
  }

  /** The claims as they stand in lines. */
  private Stream<SourcedClaim> judged() {
    Review known = review();
    return evidence.claims().flatMap(one -> known.judged(one).stream());
  }

  private synchronized Kinship kinship() {
    if (kinship.isEmpty()) {
      kinship = Optional.of(new LineageMaker(background).kinship(sketches()));
    }
    return kinship.get();
  }

  private List<Sketch> sketches() {
    if (sketches.isEmpty()) {
      sketches = Optional.of(evidence.sketches());
    }
    return sketches.get();
  }
}
