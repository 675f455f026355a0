package org.pactwatch.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import org.pactwatch.ledger.LedgerFile;
import org.pactwatch.ledger.Mode;
import org.pactwatch.model.problem.ProblemCode;
import org.sqlite.SQLiteConfig;

/** Opens ledgers in SQLite files. */
final class SqliteOpening {
  private static final int APPLICATION_ID = 0x70616374; // "pact"
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int BUSY_MILLISECONDS = 5_000;

  private SqliteOpening() {}

  /**
   * Opens a ledger as {@link Mode} tells.
   *
   * @throws org.pactwatch.model.problem.ProblemException if the file is missing (unless it is to be
   *     made), no ledger, newer than this version, written by another process, damaged or out of
   *     space
   */
  static SqliteDatabase open(LedgerFile location, Mode mode) {
    return StoreErrors.guard(
        location, () -> mode == Mode.READ ? openToRead(location) : openToWrite(location, mode));
  }

  private static SqliteDatabase openToRead(LedgerFile location) throws IOException, SQLException {
    requireThere(location);
    requireDatabase(location, false);
    Connection connection = connect(location, Mode.READ);
    try {
      int version = schemaVersion(location, connection);
      StoreErrors.requireNewest(location, version);
      return new SqliteDatabase(location, connection, Optional.empty());
    } catch (RuntimeException | SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  private static SqliteDatabase openToWrite(LedgerFile location, Mode mode)
      throws IOException, SQLException {
    if (mode == Mode.CHANGE) {
      requireThere(location);
    }
    if (Files.exists(location.path())) {
      requireDatabase(location, mode == Mode.WRITE);
    }
    WriterLock lock = WriterLock.acquire(location);
    try {
      Connection connection = connect(location, Mode.WRITE);
      try {
        if (schemaVersion(location, connection) < Migrations.NEWEST) {
          migrate(location, connection);
        }
        return new SqliteDatabase(location, connection, Optional.of(lock));
      } catch (RuntimeException | SQLException failure) {
        connection.close();
        throw failure;
      }
    } catch (RuntimeException | SQLException failure) {
      lock.close();
      throw failure;
    }
  }

  private static void requireThere(LedgerFile location) {
    if (!Files.exists(location.path())) {
      throw StoreErrors.missing(location, "there is no such file");
    }
  }

  /** Looks at the first bytes, so that a file that is none of ours is never touched. */
  private static void requireDatabase(LedgerFile location, boolean mayBeEmpty) throws IOException {
    if (!Files.isRegularFile(location.path())) {
      throw notALedger(location, "it is not a file");
    }
    try (InputStream stream = Files.newInputStream(location.path())) {
      byte[] start = stream.readNBytes(MAGIC.length);
      // An empty file is what a process leaves that ended while it made the ledger.
      if (!Arrays.equals(start, MAGIC) && !(mayBeEmpty && start.length == 0)) {
        throw notALedger(location, "it does not start like a SQLite database");
      }
    }
  }

  private static Connection connect(LedgerFile location, Mode mode) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.enforceForeignKeys(true);
    if (mode == Mode.WRITE) {
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
      // With a write-ahead log, NORMAL keeps all that was recorded when the process ends at any
      // moment; a power cut may take the last documents, which are read again, but harms nothing.
      config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
      // What is deleted is overwritten, not only let go.
      config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    }
    Connection connection = config.createConnection(address(location));
    if (mode == Mode.READ) {
      Sql.run(connection, "PRAGMA query_only = TRUE");
    }
    return connection;
  }

  private static String address(LedgerFile location) {
    // As a URI, a file name may hold any character.
    return "jdbc:sqlite:" + location.path().toAbsolutePath().toUri();
  }

  /** Returns 0 for a file in which nothing has been written yet. */
  private static int schemaVersion(LedgerFile location, Connection connection) throws SQLException {
    int application = number(connection, "PRAGMA application_id");
    if (application == APPLICATION_ID) {
      int version = number(connection, "PRAGMA user_version");
      StoreErrors.requireKnown(location, version);
      return version;
    }
    int foreign =
        number(
            connection, "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE '%flyway_schema%'");
    if (application != 0 || foreign > 0) {
      throw notALedger(location, "it is another program's SQLite database");
    }
    return 0;
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static void migrate(LedgerFile location, Connection connection) throws SQLException {
    Sql.run(connection, "PRAGMA journal_mode = WAL");
    Migrations.of("sqlite").dataSource(address(location), null, null).load().migrate();
  }

  private static RuntimeException notALedger(LedgerFile location, String reason) {
    return StoreErrors.of(
        location,
        ProblemCode.NOT_A_LEDGER,
        "expected a pactwatch ledger, but " + reason,
        "give another --ledger; this file was not changed");
  }
}
