package org.pactwatch.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.Forgetting;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** What is forgotten goes wholly; nothing else ever goes. */
class ForgettingTest extends OnEachBackend {
  @Test
  void addsAndNeverChanges() {
    try (Store store = write()) {
      ArticleReading reading = Readings.of("a", "AAA", "1");
      store.record(reading);
      store.record(Readings.of("gone", "BBB", "1"));
      store.forget(id("gone"), WHY);
      store.record(Problem.of(ProblemCode.FOLDER_LOOP, "in/loop", "a link leads back", ""));
      store.record(
          new Decision(
              "confirm",
              "R. Velt",
              Instant.EPOCH,
              Decision.Target.words(reading.article().digest(), "AAA"),
              "",
              ""));
      String before = answers(store);
      List.of(
              "UPDATE source SET medium = 'html'",
              "UPDATE reading SET version = '2'",
              "UPDATE claim SET content = ''",
              "UPDATE turn SET generation = 7",
              "UPDATE problem SET content = ''",
              "UPDATE decision SET content = ''",
              "UPDATE forgotten SET reason = ''",
              "DELETE FROM source",
              "DELETE FROM turn",
              "DELETE FROM claim",
              "DELETE FROM problem",
              "DELETE FROM decision",
              "DELETE FROM forgotten")
          .forEach(
              statement -> {
                assertThrows(ProblemException.class, () -> execute(store, statement), statement);
                assertEquals(before, answers(store), statement);
              });
      execute(store, "DELETE FROM held");
      assertThrows(ProblemException.class, () -> execute(store, "DELETE FROM reading"));
    }
  }

  @Test
  void forgetsADocumentWithAllItsReadings() {
    ArticleReading stays = Readings.of("stays", "DDD stays", "1");
    ArticleReading first = Readings.of("a", LONG, "1");
    ArticleReading second = Readings.of("a", LONG + " EEE", "2");
    try (Store store = write()) {
      store.record(stays);
      String before = answers(store);
      for (ArticleReading one : List.of(first, second)) {
        store.record(one);
        store.sketch(one.key(), new byte[] {1});
        store.record(
            new Decision(
                "confirm",
                "R. Velt",
                Instant.EPOCH,
                Decision.Target.words(one.article().digest(), "AAA met BBB"),
                "",
                ""));
      }
      Forgetting done = store.forget(id("a"), WHY).orElseThrow();
      assertEquals(2, done.readings());
      assertEquals(7, done.claims());
      assertEquals(2, done.decisions());
      assertEquals(List.of(), done.sameBytes());
      assertEquals(store.tombstones(), done.tombstones());
      assertEquals(2, done.tombstones().size());
      assertEquals(WHY, done.tombstones().get(0).why());
      assertEquals(
          before,
          answers(store)
              .lines()
              .filter(line -> !line.startsWith("Tombstone"))
              .collect(Collectors.joining("\n")));
      assertEquals(List.of(), store.examine().problems());

      Digest digest = first.article().digest();
      assertEquals(id("a"), store.tombstone(id("a"), Digest.of("other")).orElseThrow().document());
      assertEquals(digest, store.tombstone(id("other"), digest).orElseThrow().digest());
      assertEquals(Optional.empty(), store.tombstone(id("stays"), digest), "it is there");
      assertEquals(0, store.forget(id("a"), WHY).orElseThrow().readings(), "again");
      assertEquals(Optional.empty(), store.forget(id("never"), WHY));

      assertTrue(store.record(first), "read again on purpose");
      assertEquals(Optional.empty(), store.tombstone(id("a"), digest));
      assertEquals(Optional.of(first), store.document(id("a")));
    }
  }

  @Test
  void tellsWhereForgottenBytesStandElsewhere() {
    try (Store store = write()) {
      store.record(Readings.of("a", "AAA met BBB", "1"));
      store.record(Readings.of("b", "AAA met BBB", "1"));
      Forgetting done = store.forget(id("a"), WHY).orElseThrow();
      assertEquals(List.of(id("b")), done.sameBytes());
      assertEquals("AAA met BBB", store.document(id("b")).orElseThrow().article().original());
      assertEquals(2, store.claims().count());
      assertEquals(List.of(), store.forget(id("b"), WHY).orElseThrow().sameBytes());
      assertEquals(List.of(), store.examine().problems());
    }
  }
}
