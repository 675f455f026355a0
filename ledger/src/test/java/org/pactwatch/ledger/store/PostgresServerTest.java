package org.pactwatch.ledger.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.LedgerServer;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.PostgresServer;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** What only a server can do to us. */
class PostgresServerTest {
  private static void refused(ProblemCode code, String words) {
    OnEachBackend.expect(code, () -> Store.open(LedgerLocation.parse(words), Mode.WRITE).close());
  }

  @Test
  void tellsAServerThatCannotBeReached() {
    refused(ProblemCode.LEDGER_UNREACHABLE, "postgresql://nobody:secret@localhost:1/no");
    LedgerServer server = (LedgerServer) PostgresServer.ledger();
    String address = "postgresql://postgres@" + server.host() + ":" + server.port();
    refused(ProblemCode.LEDGER_MISSING, address + "/no_such_database");
    refused(
        ProblemCode.LEDGER_UNREACHABLE,
        "postgresql://nobody:secret@" + server.host() + ":" + server.port() + "/postgres");
  }

  @Test
  void neverTellsAPassword() {
    ProblemException failure =
        assertThrows(
            ProblemException.class,
            () ->
                Store.open(
                    LedgerLocation.parse("postgresql://nobody:hush-hush@localhost:1/no"),
                    Mode.READ));
    for (Throwable one = failure; one != null; one = one.getCause()) {
      assertFalse(String.valueOf(one.getMessage()).contains("hush"), one.toString());
    }
    assertTrue(failure.getMessage().contains("postgresql://nobody@localhost:1/no"));
  }

  @Test
  void leavesOtherSchemasAlone() {
    LedgerLocation other = PostgresServer.ledger();
    try (Store store = Store.open(other, Mode.WRITE)) {
      ((SqlStore) store).execute("DROP TABLE ledger");
      ((SqlStore) store).execute("CREATE TABLE recipes (name TEXT)");
    }
    OnEachBackend.expect(ProblemCode.NOT_A_LEDGER, () -> Store.open(other, Mode.WRITE).close());
    OnEachBackend.expect(ProblemCode.NOT_A_LEDGER, () -> Store.open(other, Mode.READ).close());
  }

  @Test
  void keepsLedgersOfOneDatabaseApart() {
    LedgerLocation one = PostgresServer.ledger();
    LedgerLocation other = PostgresServer.ledger();
    try (Store first = Store.open(one, Mode.WRITE);
        Store second = Store.open(other, Mode.WRITE)) {
      first.record(Readings.of("a", "AAA", "1"));
      assertTrue(second.documents().isEmpty());
    }
  }
}
