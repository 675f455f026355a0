package org.pactwatch.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.engine.Version;
import org.pactwatch.cli.read.Outcome;
import org.pactwatch.cli.read.StoredReader;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.eval.claims.GoldClaim;
import org.pactwatch.eval.claims.GoldDocument;
import org.pactwatch.eval.claims.PredictedClaim;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.review.Review;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * What reviewers decided, as gold: the documents on all of whose claims they decided, with what
 * they accepted and what they corrected. What a reading never found, nobody could accept.
 */
final class DecidedGold {
  private final ClaimJson json = new ClaimJson();
  private final Ledger ledger;
  private final List<DocumentEntry> entries = new ArrayList<>();
  private final List<GoldDocument> documents = new ArrayList<>();

  /**
   * @throws ProblemException BAD_GOLD where no document is wholly reviewed
   */
  DecidedGold(Ledger ledger, String name) {
    this.ledger = ledger;
    Review review = ledger.review();
    for (DocumentEntry entry : ledger.documents()) {
      if (entry.claims() > 0) {
        gold(ledger.document(entry.id()).orElseThrow(), review).ifPresent(gold -> add(entry, gold));
      }
    }
    if (documents.isEmpty()) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.BAD_GOLD,
              name,
              "expected a document on all of whose claims somebody decided, found none",
              "pactwatch decide accept, reject or correct every claim of a document"));
    }
  }

  private void add(DocumentEntry entry, GoldDocument gold) {
    entries.add(entry);
    documents.add(gold);
  }

  private Optional<GoldDocument> gold(ArticleReading reading, Review review) {
    if (!reading.claims().stream().allMatch(one -> review.verdictOn(one.id()).isPresent())) {
      return Optional.empty();
    }
    List<GoldClaim> claims =
        reading.claims().stream()
            .flatMap(read -> review.judged(new SourcedClaim(read, reading.header())).stream())
            .map(right -> GoldClaim.of(right.claim().id().value(), scored(right.claim()).get(0)))
            .toList();
    return Optional.of(
        new GoldDocument(reading.article().id().value(), reading.article().original(), claims));
  }

  List<GoldDocument> documents() {
    return documents;
  }

  /** Reads these documents with this version, from the texts that the ledger keeps. */
  Tally read(Console console, List<PredictedClaim> claims) {
    Engine engine = Engine.forReading();
    String version = Version.running().ofReadings();
    StoredReader reader =
        new StoredReader(id -> ledger.document(id).orElseThrow(), engine::reader, version);
    // What this version has read already is there.
    entries.stream()
        .filter(entry -> entry.version().equals(version))
        .flatMap(entry -> ledger.document(entry.id()).stream())
        .forEach(reading -> add(reading, claims));
    return new ParallelRun(console, Runtime.getRuntime().availableProcessors())
        .over(
            entries,
            "documents",
            reader::read,
            outcome -> {
              if (outcome instanceof Outcome.Done done) {
                add(done.reading(), claims);
              }
            });
  }

  private void add(ArticleReading reading, List<PredictedClaim> claims) {
    reading.claims().forEach(claim -> claims.addAll(scored(claim)));
  }

  private List<PredictedClaim> scored(Claim claim) {
    return PredictedClaim.parse(claim.id().value(), json.write(claim));
  }
}
