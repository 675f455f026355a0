package org.pactwatch.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.pactwatch.ledger.LedgerFile;
import org.pactwatch.ledger.LedgerServer;
import org.pactwatch.ledger.Mode;

/**
 * A ledger in a schema of a PostgreSQL database. Owns the connection; who writes holds an advisory
 * lock, which the server gives up when the connection ends, however it ends.
 */
final class PostgresDatabase implements Database {
  private final LedgerServer location;
  private final Connection connection;

  PostgresDatabase(LedgerServer location, Connection connection) {
    this.location = location;
    this.connection = connection;
  }

  @Override
  public LedgerServer location() {
    return location;
  }

  @Override
  public Connection connection() {
    return connection;
  }

  /** None: the server keeps its own pages whole, and refuses what it cannot read. */
  @Override
  public List<String> damage() {
    return List.of();
  }

  @Override
  public long bytes() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c JOIN pg_namespace n"
                + " ON n.oid = c.relnamespace WHERE n.nspname = ? AND c.relkind = 'r'")) {
      statement.setString(1, location.schema());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    }
  }

  @Override
  public void compact() throws SQLException {
    for (String table : Tables.names()) {
      Sql.run(connection, "VACUUM (FULL, ANALYZE) " + table);
    }
  }

  @Override
  public void copyTo(Path file) throws SQLException {
    try (SqliteDatabase copy = SqliteOpening.open(new LedgerFile(file), Mode.WRITE)) {
      Tables.copy(connection, copy.connection());
    }
  }

  @Override
  public void close() {
    StoreErrors.guard(
        location,
        () -> {
          connection.close();
          return null;
        });
  }
}
