package org.pactwatch.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactwatch.ledger.Backend;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** Tests that run on every backend, each with ledgers of its own. */
@ParameterizedClass
@EnumSource(Backend.class)
abstract class OnEachBackend {
  /** Long enough to be packed and to fill pages. */
  static final String LONG =
      "AAA met BBB at the lake. " + "Nothing more was told by anybody there. ".repeat(400) + "CCC";

  static final Tombstone.Why WHY =
      new Tombstone.Why(Optional.of(LocalDate.parse("2031-06-01")), Optional.of("asked to"));

  @Parameter Backend backend;
  @TempDir Path folder;
  private LedgerLocation ledger;

  /** Begins with a ledger that does not exist yet. */
  @BeforeEach
  void begin() {
    ledger = backend.fresh(folder);
  }

  LedgerLocation ledger() {
    return ledger;
  }

  static DocumentId id(String document) {
    return new DocumentId(document);
  }

  static void expect(ProblemCode code, Runnable work) {
    ProblemException failure = assertThrows(ProblemException.class, work::run);
    assertEquals(code, failure.problem().code(), failure.getMessage());
    assertFalse(failure.getMessage().contains("\n"), failure.getMessage());
  }

  Store write() {
    return Store.open(ledger, Mode.WRITE);
  }

  Store read() {
    return Store.open(ledger, Mode.READ);
  }

  static void execute(Store store, String statement) {
    ((SqlStore) store).execute(statement);
  }

  /** All that a store answers, as one text. */
  static String answers(Store store) {
    List<String> all = new ArrayList<>();
    store.documents().forEach(entry -> all.add(entry + "\n" + store.document(entry.id())));
    store.claims().forEach(claim -> all.add(claim.toString()));
    store.problems().forEach(problem -> all.add(problem.line()));
    store.decisions().forEach(decision -> all.add(decision.toString()));
    store.tombstones().forEach(stone -> all.add(stone.toString()));
    store
        .sketches()
        .forEach((id, bytes) -> all.add(id + " " + new String(bytes, StandardCharsets.UTF_8)));
    return String.join("\n", all);
  }
}
