package org.pactwatch.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a ledger, in an order in which rows may be added. */
final class Tables {
  // A new table of the newest schema stands here too, so that copies hold it.
  private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("source", List.of("digest", "medium", "original"));
    COLUMNS.put(
        "reading",
        List.of(
            "key",
            "document",
            "digest",
            "medium",
            "declared",
            "version",
            "state",
            "header",
            "annotations",
            "problems",
            "claims",
            "remarks"));
    COLUMNS.put("claim", List.of("reading", "id", "content"));
    COLUMNS.put("turn", List.of("document", "generation", "reading"));
    COLUMNS.put("held", List.of("document", "reading", "generation", "digest"));
    COLUMNS.put("problem", List.of("id", "content"));
    COLUMNS.put("sketch", List.of("reading", "content"));
    COLUMNS.put("decision", List.of("id", "digest", "content"));
    COLUMNS.put("forgotten", List.of("document", "digest", "day", "reason"));
    COLUMNS.put("line", List.of("id", "place", "type", "status", "standing", "content"));
    COLUMNS.put("line_participant", List.of("participant", "line"));
    COLUMNS.put("line_days", List.of("line", "first_day", "last_day"));
    COLUMNS.put("family", List.of("name", "root_document", "root_outlet"));
    COLUMNS.put(
        "descent",
        List.of(
            "document",
            "family",
            "source_document",
            "source_outlet",
            "kind",
            "direction",
            "similarity",
            "reasons"));
    COLUMNS.put(
        "contradiction",
        List.of("place", "kind", "first_claim", "second_claim", "lines", "sentence"));
    COLUMNS.put("findings", List.of("basis"));
  }

  // Rows in memory at a time.
  private static final int ROWS = 200;

  private Tables() {}

  static List<String> names() {
    return List.copyOf(COLUMNS.keySet());
  }

  /** Adds all rows of one ledger to an empty other, wholly or not at all. */
  static void copy(Connection from, Connection to) throws SQLException {
    // One moment of the one, one transaction of the other; the reading side keeps its cursor.
    int usual = from.getTransactionIsolation();
    from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    from.setAutoCommit(false);
    to.setAutoCommit(false);
    try {
      for (Map.Entry<String, List<String>> table : COLUMNS.entrySet()) {
        copy(table.getKey(), table.getValue(), from, to);
      }
      to.commit();
    } finally {
      from.rollback();
      from.setAutoCommit(true);
      from.setTransactionIsolation(usual);
      to.rollback();
      to.setAutoCommit(true);
    }
  }

  private static void copy(String table, List<String> columns, Connection from, Connection to)
      throws SQLException {
    String names = String.join(", ", columns);
    String marks = "?" + ", ?".repeat(columns.size() - 1);
    try (Statement select = from.createStatement();
        PreparedStatement insert =
            to.prepareStatement(
                "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")")) {
      select.setFetchSize(ROWS);
      try (ResultSet rows = select.executeQuery("SELECT " + names + " FROM " + table)) {
        int waiting = 0;
        while (rows.next()) {
          for (int i = 1; i <= columns.size(); i++) {
            insert.setObject(i, rows.getObject(i));
          }
          insert.addBatch();
          if (++waiting == ROWS) {
            insert.executeBatch();
            waiting = 0;
          }
        }
        insert.executeBatch();
      }
    }
  }
}
