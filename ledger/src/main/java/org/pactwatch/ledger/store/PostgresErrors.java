package org.pactwatch.ledger.store;

import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.postgresql.util.PSQLException;

/** What PostgreSQL complains of, as problems, by the classes of its SQLSTATE codes. */
final class PostgresErrors {
  private PostgresErrors() {}

  static Problem problem(String name, PSQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    String message = StoreErrors.firstLine(failure);
    if (state.equals("3D000")) {
      return Problem.of(
          ProblemCode.LEDGER_MISSING,
          name,
          "there is no such database on this server",
          "make one with: createdb NAME");
    }
    if (state.equals("55P03")) {
      return Problem.of(
          ProblemCode.LEDGER_BUSY,
          name,
          "another process is writing to this ledger",
          "wait until it has ended; asking the ledger works meanwhile");
    }
    if (state.equals("53100")) {
      return Problem.of(
          ProblemCode.DISK_FULL,
          name,
          "no space is left on the server to record a document; what was recorded before is safe",
          "free some space and run the same command again");
    }
    if (state.equals("42501") || state.equals("25006")) {
      return Problem.of(
          ProblemCode.OUTPUT_FAILED,
          name,
          "the ledger cannot be written: " + message,
          "check that the user may make schemas in this database and write there");
    }
    return switch (state.substring(0, 2)) {
      case "08", "28", "53", "57" ->
          Problem.of(
              ProblemCode.LEDGER_UNREACHABLE,
              name,
              "the server does not let us in: " + message,
              "check host, port and user; give a password by PGPASSWORD or ~/.pgpass");
      default ->
          Problem.of(
              ProblemCode.LEDGER_DAMAGED,
              name,
              "the database cannot be read: " + message,
              StoreErrors.RESTORE);
    };
  }
}
