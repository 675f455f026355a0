package org.pactwatch.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Commands that give nothing back. */
final class Sql {
  private Sql() {}

  static void run(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
