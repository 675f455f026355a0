package org.pactwatch.ledger.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Provenance;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineMaker;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.ledger.lineage.LineageMaker;
import org.pactwatch.ledger.lineage.Sketch;
import org.pactwatch.ledger.review.Review;

/** What was known by one day: lineage and lines, each computed when it is first asked for. */
final class View {
  private final Background background;
  private final Supplier<List<Sketch>> sketches;
  private final Supplier<Stream<SourcedClaim>> claims;
  private final Supplier<Review> decided;
  private Optional<Review> review = Optional.empty();
  private Optional<List<Sketch>> read = Optional.empty();
  private Optional<Lineage> lineage = Optional.empty();
  private Optional<List<Line>> lines = Optional.empty();

  /**
   * @param sketches of the documents known
   * @param claims of the documents known, as they were read
   * @param decided what people decided on them
   */
  View(
      Background background,
      Supplier<List<Sketch>> sketches,
      Supplier<Stream<SourcedClaim>> claims,
      Supplier<Review> decided) {
    this.background = background;
    this.sketches = sketches;
    this.claims = claims;
    this.decided = decided;
  }

  synchronized Review review() {
    if (review.isEmpty()) {
      review = Optional.of(decided.get());
    }
    return review.get();
  }

  /** The claims of the documents known, as they stand in lines. */
  Stream<SourcedClaim> judged() {
    Review known = review();
    return claims.get().flatMap(one -> known.judged(one).stream());
  }

  synchronized Lineage lineage() {
    if (lineage.isEmpty()) {
      lineage = Optional.of(new LineageMaker(background).lineage(read()));
    }
    return lineage.get();
  }

  synchronized List<Line> lines() {
    if (lines.isEmpty()) {
      Provenance provenance = new LineageProvenance(lineage(), read(), background);
      LineMaker maker = new LineMaker(background, provenance, review().rulings());
      try (Stream<SourcedClaim> all = judged()) {
        lines = Optional.of(maker.lines(all));
      }
    }
    return lines.get();
  }

  private List<Sketch> read() {
    if (read.isEmpty()) {
      read = Optional.of(sketches.get());
    }
    return read.get();
  }
}
