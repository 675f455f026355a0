package org.pactwatch.ledger.store;

import java.sql.SQLException;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.sqlite.SQLiteErrorCode;

/** What SQLite complains of, as problems. */
final class SqliteErrors {
  private SqliteErrors() {}

  static Problem problem(String name, SQLException failure) {
    // The low byte is the primary code, the rest tells details.
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
    return switch (code) {
      case SQLITE_FULL ->
          Problem.of(
              ProblemCode.DISK_FULL,
              name,
              "no space is left to record a document; what was recorded before is safe",
              "free some space and run the same command again");
      case SQLITE_BUSY, SQLITE_LOCKED ->
          Problem.of(
              ProblemCode.LEDGER_BUSY,
              name,
              "another process is writing to this ledger",
              "wait until it has ended");
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
          Problem.of(
              ProblemCode.OUTPUT_FAILED,
              name,
              "the file or its folder cannot be written: " + StoreErrors.firstLine(failure),
              "check that the folder exists and that you may write there");
      default ->
          Problem.of(
              ProblemCode.LEDGER_DAMAGED,
              name,
              "the database cannot be read: " + StoreErrors.firstLine(failure),
              StoreErrors.RESTORE);
    };
  }
}
