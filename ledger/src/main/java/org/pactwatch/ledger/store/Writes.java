package org.pactwatch.ledger.store;

import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.pactwatch.ledger.Article;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.ledger.json.DecisionIds;
import org.pactwatch.ledger.json.RecordJson;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.problem.Problem;

/** The statements that add to the ledger. */
final class Writes {
  private Writes() {}

  /** Returns false where nothing had to be written; must run in a transaction. */
  static boolean record(Handle handle, ArticleReading reading, ClaimJson claims) {
    String key = reading.key().value();
    Article article = reading.article();
    if (Turns.current(handle, article.id())
        .filter(turn -> turn.reading().equals(key))
        .isPresent()) {
      return false;
    }
    boolean known =
        handle
                .createQuery("SELECT count(*) FROM reading WHERE key = :key")
                .bind("key", key)
                .mapTo(int.class)
                .one()
            > 0;
    if (!known) {
      source(handle, article);
      reading(handle, key, reading);
      claims(handle, key, reading, claims);
    }
    Turns.take(handle, article.id(), article.digest(), key);
    return true;
  }

  /** Returns the problem's id. */
  static String record(Handle handle, Problem problem) {
    String content = RecordJson.write(problem);
    String id = idOf(problem);
    handle
        .createUpdate(
            "INSERT INTO problem (id, content) VALUES (:id, :content) ON CONFLICT DO NOTHING")
        .bind("id", id)
        .bind("content", content)
        .execute();
    return id;
  }

  /** Returns the decision's id. */
  static String record(Handle handle, Decision decision) {
    String id = idOf(decision);
    handle
        .createUpdate(
            "INSERT INTO decision (id, digest, content) VALUES (:id, :digest, :content)"
                + " ON CONFLICT DO NOTHING")
        .bind("id", id)
        .bind("digest", decision.target().document().map(Digest::hex).orElse(null))
        .bind("content", RecordJson.write(decision))
        .execute();
    return id;
  }

  static int sketch(Handle handle, ReadingKey reading, byte[] content) {
    return handle
        .createUpdate(
            "INSERT INTO sketch (reading, content) VALUES (:reading, :content)"
                + " ON CONFLICT (reading) DO UPDATE SET content = excluded.content")
        .bind("reading", reading.value())
        .bind("content", content)
        .execute();
  }

  static String idOf(Problem problem) {
    return Digest.of(RecordJson.write(problem)).hex();
  }

  static String idOf(Decision decision) {
    return DecisionIds.of(decision).value();
  }

  private static void source(Handle handle, Article article) {
    handle
        .createUpdate(
            "INSERT INTO source (digest, medium, original) VALUES (:digest, :medium, :original)"
                + " ON CONFLICT DO NOTHING")
        .bind("digest", article.digest().hex())
        .bind("medium", medium(article))
        .bind("original", Packed.pack(article.original()))
        .execute();
  }

  private static void reading(Handle handle, String key, ArticleReading reading) {
    Article article = reading.article();
    handle
        .createUpdate(
            "INSERT INTO reading (key, document, digest, medium, declared, version, state, header,"
                + " annotations, problems, claims, remarks) VALUES (:key, :document, :digest, :medium,"
                + " :declared, :version, :state, :header, :annotations, :problems, :claims, :remarks)")
        .bind("key", key)
        .bind("document", article.id().value())
        .bind("digest", article.digest().hex())
        .bind("medium", medium(article))
        .bind("declared", RecordJson.write(article.declared()))
        .bind("version", reading.version())
        .bind("state", reading.state().toString())
        .bind("header", RecordJson.write(reading.header()))
        .bind("remarks", reading.annotations().remarks().size())
        .bind("annotations", Packed.pack(RecordJson.write(reading.annotations())))
        .bind("problems", RecordJson.write(reading.problems()))
        .bind("claims", reading.claims().size())
        .execute();
  }

  private static void claims(Handle handle, String key, ArticleReading reading, ClaimJson json) {
    if (reading.claims().isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO claim (reading, id, content) VALUES (:reading, :id, :content)")) {
      for (Claim claim : reading.claims()) {
        batch
            .bind("reading", key)
            .bind("id", claim.id().value())
            .bind("content", json.write(claim))
            .add();
      }
      batch.execute();
    }
  }

  private static String medium(Article article) {
    return article.medium().name().toLowerCase(Locale.ROOT);
  }
}
