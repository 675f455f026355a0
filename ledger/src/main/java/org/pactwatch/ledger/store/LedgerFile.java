package org.pactwatch.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.pactwatch.ledger.Mode;
import org.pactwatch.model.problem.ProblemCode;
import org.sqlite.SQLiteConfig;

/**
 * An open ledger file: checked to be one, brought to the newest schema, locked where it is written.
 * Owns the connection and the lock.
 */
final class LedgerFile implements AutoCloseable {
  /** The schema this version writes: the number of the newest migration. */
  static final int SCHEMA_VERSION = 1;

  private static final int APPLICATION_ID = 0x70616374; // "pact"
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int BUSY_MILLISECONDS = 5_000;

  private final Path path;
  private final Connection connection;
  private final Optional<WriterLock> lock;

  private LedgerFile(Path path, Connection connection, Optional<WriterLock> lock) {
    this.path = path;
    this.connection = connection;
    this.lock = lock;
  }

  /**
   * Opens a ledger; for writing, makes it where it is missing.
   *
   * @throws org.pactwatch.model.problem.ProblemException if the file is missing (for asking), no
   *     ledger, newer than this version, written by another process, damaged or out of space
   */
  static LedgerFile open(Path path, Mode mode) {
    return StoreErrors.guard(path, () -> mode == Mode.WRITE ? openToWrite(path) : openToRead(path));
  }

  Path path() {
    return path;
  }

  Connection connection() {
    return connection;
  }

  private static LedgerFile openToRead(Path path) throws IOException, SQLException {
    if (!Files.exists(path)) {
      throw StoreErrors.of(
          path,
          ProblemCode.LEDGER_MISSING,
          "there is no such file",
          "make one with: pactwatch read PATH --ledger " + path);
    }
    requireDatabase(path, false);
    Connection connection = connect(path, Mode.READ);
    try {
      int version = schemaVersion(path, connection);
      if (version < SCHEMA_VERSION) {
        throw StoreErrors.of(
            path,
            ProblemCode.NOT_A_LEDGER,
            "expected a ledger of schema " + SCHEMA_VERSION + ", got one of schema " + version,
            "run pactwatch read once on this ledger to bring it up to date");
      }
      return new LedgerFile(path, connection, Optional.empty());
    } catch (RuntimeException | SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  private static LedgerFile openToWrite(Path path) throws IOException, SQLException {
    if (Files.exists(path)) {
      requireDatabase(path, true);
    }
    WriterLock lock = WriterLock.acquire(path);
    try {
      Connection connection = connect(path, Mode.WRITE);
      try {
        if (schemaVersion(path, connection) < SCHEMA_VERSION) {
          migrate(path, connection);
        }
        return new LedgerFile(path, connection, Optional.of(lock));
      } catch (RuntimeException | SQLException failure) {
        connection.close();
        throw failure;
      }
    } catch (RuntimeException | SQLException failure) {
      lock.close();
      throw failure;
    }
  }

  /** Looks at the first bytes, so that a file that is none of ours is never touched. */
  private static void requireDatabase(Path path, boolean mayBeEmpty) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw notALedger(path, "it is not a file");
    }
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] start = stream.readNBytes(MAGIC.length);
      // An empty file is what a process leaves that ended while it made the ledger.
      if (!Arrays.equals(start, MAGIC) && !(mayBeEmpty && start.length == 0)) {
        throw notALedger(path, "it does not start like a SQLite database");
      }
    }
  }

  private static Connection connect(Path path, Mode mode) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.enforceForeignKeys(true);
    if (mode == Mode.WRITE) {
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
      // With a write-ahead log, NORMAL keeps all that was recorded when the process ends at any
      // moment; a power cut may take the last documents, which are read again, but harms nothing.
      config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    }
    Connection connection = config.createConnection(address(path));
    if (mode == Mode.READ) {
      run(connection, "PRAGMA query_only = TRUE");
    }
    return connection;
  }

  private static String address(Path path) {
    // As a URI, a file name may hold any character.
    return "jdbc:sqlite:" + path.toAbsolutePath().toUri();
  }

  /** Returns 0 for a file in which nothing has been written yet. */
  private static int schemaVersion(Path path, Connection connection) throws SQLException {
    int application = number(connection, "PRAGMA application_id");
    if (application == APPLICATION_ID) {
      int version = number(connection, "PRAGMA user_version");
      if (version > SCHEMA_VERSION) {
        throw StoreErrors.of(
            path,
            ProblemCode.LEDGER_TOO_NEW,
            "expected schema " + SCHEMA_VERSION + " or older, got schema " + version,
            "use the version of pactwatch that wrote it, or a newer one");
      }
      return version;
    }
    int foreign =
        number(
            connection, "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE '%flyway_schema%'");
    if (application != 0 || foreign > 0) {
      throw notALedger(path, "it is another program's SQLite database");
    }
    return 0;
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static void run(Connection connection, String pragma) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(pragma);
    }
  }

  private static void migrate(Path path, Connection connection) throws SQLException {
    run(connection, "PRAGMA journal_mode = WAL");
    Flyway.configure(LedgerFile.class.getClassLoader())
        .dataSource(address(path), null, null)
        .locations("classpath:org/pactwatch/ledger/store/migration")
        .loggers("slf4j")
        .load()
        .migrate();
  }

  private static RuntimeException notALedger(Path path, String reason) {
    return StoreErrors.of(
        path,
        ProblemCode.NOT_A_LEDGER,
        "expected a pactwatch ledger, but " + reason,
        "give another --ledger; this file was not changed");
  }

  @Override
  public void close() {
    StoreErrors.guard(
        path,
        () -> {
          try {
            connection.close();
          } finally {
            if (lock.isPresent()) {
              lock.get().close();
            }
          }
          return null;
        });
  }
}
