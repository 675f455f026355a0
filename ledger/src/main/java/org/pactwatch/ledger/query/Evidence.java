package org.pactwatch.ledger.query;

import java.util.List;
import java.util.stream.Stream;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.lineage.Sketch;
import org.pactwatch.ledger.review.Review;

/** What answers are computed from: the articles known, and what people decided. */
interface Evidence {
  /** What lineage knows of each document. */
  List<Sketch> sketches();

  /** All claims as they were read, sorted. */
  Stream<SourcedClaim> claims();

  /** The articles in which something is remarked, sorted. */
  Stream<ArticleReading> remarked();

  Review review();
}
