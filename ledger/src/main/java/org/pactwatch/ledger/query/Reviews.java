package org.pactwatch.ledger.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.line.FormerIds;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.LineMaker;
import org.pactwatch.ledger.line.Seats;
import org.pactwatch.ledger.review.ClaimMark;
import org.pactwatch.ledger.review.Review;
import org.pactwatch.ledger.review.ReviewedClaims;
import org.pactwatch.ledger.store.Store;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * Finds for decisions the claims that a store holds.
 *
 * @param store what was recorded
 * @param background what the gazetteer knows
 */
record Reviews(Store store, Background background) {
  Review review() {
    return Review.of(store.decisions(), this::claims, new Seats(background));
  }

  private ReviewedClaims claims(Set<Digest> digests) {
    Map<DocumentId, List<SourcedClaim>> byDocument = new HashMap<>();
    Map<Digest, List<SourcedClaim>> claims = new HashMap<>();
    for (DocumentEntry entry : digests.isEmpty() ? List.<DocumentEntry>of() : store.documents()) {
      if (digests.contains(entry.digest()) && entry.copyOf().isEmpty()) {
        List<SourcedClaim> own = new ArrayList<>();
        byDocument.put(entry.id(), own);
        claims.put(entry.digest(), own);
      }
    }
    try (Stream<SourcedClaim> all = store.claims(byDocument.keySet())) {
      all.forEach(one -> byDocument.get(one.claim().document()).add(one));
    }
    return new ReviewedClaims(claims);
  }

  /** The marks of the claims of some documents, as they were read. */
  Map<ClaimId, ClaimMark> marks(Collection<DocumentId> documents) {
    Map<DocumentId, Digest> digests = new HashMap<>();
    store.documents(documents).forEach(entry -> digests.put(entry.id(), entry.digest()));
    Map<ClaimId, ClaimMark> marks = new HashMap<>();
    try (Stream<SourcedClaim> claims = store.claims(documents)) {
      claims
          .map(SourcedClaim::claim)
          .forEach(one -> marks.put(one.id(), ClaimMark.of(one, digests.get(one.document()))));
    }
    return marks;
  }

  /** The decisions by which the claims of a line that is gone were rejected, sorted. */
  List<DecisionId> rejecting(LineId id) {
    Review review = review();
    List<Line> gone = new LineMaker(background).lines(review.rejected().stream());
    return new FormerIds(background, review.rulings())
        .find(id, gone).stream()
            .flatMap(line -> line.claims().stream())
            .flatMap(one -> review.decisionOn(one.claim().id()).stream())
            .distinct()
            .sorted()
            .toList();
  }

  /** No decision brings words back into a ledger that forgot them. */
  static void refuseForgotten(Decision decision, Store store) {
    Optional<Digest> quoted = decision.target().document();
    Optional<Tombstone> stone =
        store.tombstones().stream()
            .filter(one -> quoted.equals(Optional.of(one.digest())))
            .findFirst();
    if (stone.isPresent()
        && store.documents().stream()
            .noneMatch(entry -> entry.digest().equals(stone.get().digest()))) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.DOCUMENT_FORGOTTEN,
              stone.get().document().value(),
              "the decision quotes a text that was forgotten",
              "read the document again first"));
    }
  }
}
