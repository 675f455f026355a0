package org.pactwatch.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.LedgerFile;
import org.pactwatch.model.problem.ProblemCode;
import org.sqlite.SQLiteConnection;

/** A ledger in a SQLite file. Owns the connection and the lock. */
final class SqliteDatabase implements Database {
  private final LedgerFile location;
  private final Connection connection;
  private final Optional<WriterLock> lock;

  SqliteDatabase(LedgerFile location, Connection connection, Optional<WriterLock> lock) {
    this.location = location;
    this.connection = connection;
    this.lock = lock;
  }

  @Override
  public LedgerFile location() {
    return location;
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public List<String> damage() throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery("PRAGMA integrity_check")) {
        while (rows.next()) {
          if (!rows.getString(1).equals("ok")) {
            found.add(rows.getString(1));
          }
        }
      }
      try (ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
        while (rows.next()) {
          found.add("a row of " + rows.getString(1) + " names no row of " + rows.getString(3));
        }
      }
    }
    return found;
  }

  @Override
  public long bytes() throws IOException {
    long bytes = 0;
    for (String part : List.of("", "-wal")) {
      Path file = Path.of(location.path() + part);
      bytes += Files.exists(file) ? Files.size(file) : 0;
    }
    return bytes;
  }

  @Override
  public void compact() throws SQLException {
    Sql.run(connection, "VACUUM");
    Sql.run(connection, "PRAGMA optimize");
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      if (rows.next() && rows.getInt(1) != 0) {
        throw StoreErrors.of(
            location,
            ProblemCode.LEDGER_BUSY,
            "another process is asking this ledger, so that its log keeps what was there before",
            "run pactwatch ledger compact once that has ended");
      }
    }
  }

  @Override
  public void copyTo(Path file) throws SQLException {
    // All pages in one step: a writer that goes on meanwhile cannot make it begin again.
    int code =
        connection
            .unwrap(SQLiteConnection.class)
            .getDatabase()
            .backup("main", file.toAbsolutePath().toString(), null, 0, 0, -1);
    if (code != 0) {
      throw new SQLException("the copy cannot be written", "", code);
    }
  }

  @Override
  public void close() {
    StoreErrors.guard(
        location,
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
