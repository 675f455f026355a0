package org.pactwatch.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.ledger.LedgerServer;
import org.pactwatch.ledger.Mode;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.problem.ProblemCode;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens ledgers in schemas of PostgreSQL databases. */
final class PostgresOpening {
  // A process that was ended at once may leave its lock for a moment.
  private static final String WAIT_FOR_LOCK = "SET lock_timeout = '2s'";
  private static final String NEVER_WAIT = "SET lock_timeout = 0";

  // What tells a ledger from any other schema, and what tells that it is another's.
  private static final String MARKS =
      "SELECT count(*) FROM information_schema.columns WHERE table_schema = ?"
          + " AND table_name = 'ledger' AND column_name = 'pactwatch_schema'";
  private static final String OTHERS =
      "SELECT count(*) FROM information_schema.tables WHERE table_schema = ?"
          + " AND table_name NOT LIKE 'flyway_schema%'";

  private PostgresOpening() {}

  /**
   * Opens a ledger as {@link Mode} tells.
   *
   * @throws org.pactwatch.model.problem.ProblemException if the server cannot be reached, the
   *     database or (unless it is to be made) the ledger is missing, the schema holds something
   *     else, is newer than this version, written by another process, damaged or out of space
   */
  static PostgresDatabase open(LedgerServer location, Mode mode) {
    return StoreErrors.guard(
        location,
        () -> {
          PGSimpleDataSource source = source(location);
          Connection connection = source.getConnection();
          try {
            if (mode == Mode.READ) {
              openToRead(location, connection);
            } else {
              openToWrite(location, mode, connection, source);
            }
            return new PostgresDatabase(location, connection);
          } catch (RuntimeException | SQLException failure) {
            connection.close();
            throw failure;
          }
        });
  }

  static PGSimpleDataSource source(LedgerServer location) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {location.host()});
    source.setPortNumbers(new int[] {location.port()});
    source.setDatabaseName(location.database());
    source.setCurrentSchema(location.schema());
    source.setApplicationName("pactwatch");
    location.user().ifPresent(source::setUser);
    location
        .password()
        .or(() -> Optional.ofNullable(System.getenv("PGPASSWORD")))
        .ifPresent(source::setPassword);
    for (Map.Entry<String, String> one : location.security().entrySet()) {
      source.setProperty(one.getKey(), one.getValue());
    }
    return source;
  }

  private static void openToRead(LedgerServer location, Connection connection) throws SQLException {
    Sql.run(connection, "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY");
    int version = schemaVersion(location, connection);
    requireThere(location, version);
    StoreErrors.requireNewest(location, version);
  }

  private static void requireThere(LedgerServer location, int version) {
    if (version == 0) {
      throw StoreErrors.missing(location, "there is no ledger in this schema");
    }
  }

  private static void openToWrite(
      LedgerServer location, Mode mode, Connection connection, PGSimpleDataSource source)
      throws SQLException {
    // Looked at before anything is made, so that a schema that is none of ours is never touched.
    int version = schemaVersion(location, connection);
    if (mode == Mode.CHANGE) {
      requireThere(location, version);
    }
    lock(location, connection);
    // As with SQLite, what was recorded stays whatever becomes of this process; a server that loses
    // its power may lose the last documents, which are read again.
    Sql.run(connection, "SET synchronous_commit = off");
    if (schemaVersion(location, connection) < Migrations.NEWEST) {
      Migrations.of("postgresql")
          .dataSource(source)
          .defaultSchema(location.schema())
          .schemas(location.schema())
          .createSchemas(true)
          .load()
          .migrate();
    }
  }

  private static void lock(LedgerServer location, Connection connection) throws SQLException {
    Sql.run(connection, WAIT_FOR_LOCK);
    String key = Digest.of("pactwatch ledger " + location.schema()).first(16);
    try (PreparedStatement statement = connection.prepareStatement("SELECT pg_advisory_lock(?)")) {
      statement.setLong(1, Long.parseUnsignedLong(key, 16));
      statement.execute();
    }
    Sql.run(connection, NEVER_WAIT);
  }

  /** Returns 0 for a schema in which nothing has been written yet. */
  private static int schemaVersion(LedgerServer location, Connection connection)
      throws SQLException {
    if (number(connection, MARKS, location.schema()) > 0) {
      int version = number(connection, "SELECT max(pactwatch_schema) FROM ledger");
      StoreErrors.requireKnown(location, version);
      return version;
    }
    if (number(connection, OTHERS, location.schema()) > 0) {
      throw StoreErrors.of(
          location,
          ProblemCode.NOT_A_LEDGER,
          "expected a pactwatch ledger, but the schema holds something else",
          "give another schema; this one was not changed");
    }
    return 0;
  }

  private static int number(Connection connection, String query, String... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getInt(1) : 0;
      }
    }
  }
}
