package org.pactwatch.ledger.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.ledger.review.Review;
import org.pactwatch.ledger.store.Store;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.document.DocumentId;

/** Answers from the findings that a store keeps; who asks sees to it that they still count. */
final class Kept implements Answers {
  private final Store store;
  private final Review review;

  /** The review tells how claims stand in lines; the store holds them as they were read. */
  Kept(Store store, Review review) {
    this.store = store;
    this.review = review;
  }

  @Override
  public Lineage lineage() {
    return store.lineage();
  }

  @Override
  public List<LineSummary> summaries(LineFilter filter) {
    return store.lines(filter);
  }

  @Override
  public List<Line> lines(LineFilter filter) {
    return whole(store.lines(filter));
  }

  @Override
  public Optional<Line> line(LineId id) {
    return whole(store.line(id).stream().toList()).stream().findFirst();
  }

  @Override
  public List<Contradiction> contradictions() {
    return store.contradictions();
  }

  /** Adds to summaries the words of their claims. */
  private List<Line> whole(List<LineSummary> summaries) {
    Set<DocumentId> documents = new HashSet<>();
    summaries.forEach(line -> line.links().forEach(link -> documents.add(link.document())));
    Map<ClaimId, SourcedClaim> claims = new HashMap<>();
    try (Stream<SourcedClaim> found = store.claims(documents)) {
      found
          .flatMap(read -> review.judged(read).stream())
          .forEach(one -> claims.put(one.claim().id(), one));
    }
    return summaries.stream().map(summary -> Line.of(summary, claims)).toList();
  }
}
