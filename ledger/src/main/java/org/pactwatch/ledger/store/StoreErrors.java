package org.pactwatch.ledger.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.sqlite.SQLiteErrorCode;

/** Turns what the database complains of into problems with stable codes. */
final class StoreErrors {
  private StoreErrors() {}

  /** Runs work on a ledger file; whatever goes wrong comes out as a problem. */
  static <T> T guard(Path file, Callable<T> work) {
    try {
      return work.call();
    } catch (ProblemException told) {
      throw told;
    } catch (Exception failure) {
      throw new ProblemException(problem(file, failure), failure);
    }
  }

  static ProblemException of(Path file, ProblemCode code, String message, String remedy) {
    return new ProblemException(Problem.of(code, file.toString(), message, remedy));
  }

  private static Problem problem(Path file, Exception failure) {
    String name = file.toString();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException database && isFromSqlite(database)) {
        return problem(name, database);
      }
      if (cause instanceof IOException io) {
        return problem(name, io);
      }
    }
    return Problem.of(
        ProblemCode.LEDGER_DAMAGED,
        name,
        "expected the ledger's own records, got: " + firstLine(failure),
        "restore the file from a backup, or read the documents into a new ledger");
  }

  private static boolean isFromSqlite(SQLException failure) {
    return failure.getErrorCode() != 0;
  }

  private static Problem problem(String name, SQLException failure) {
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
              "the file or its folder cannot be written: " + firstLine(failure),
              "check that the folder exists and that you may write there");
      default ->
          Problem.of(
              ProblemCode.LEDGER_DAMAGED,
              name,
              "the database cannot be read: " + firstLine(failure),
              "restore the file from a backup, or read the documents into a new ledger");
    };
  }

  private static Problem problem(String name, IOException failure) {
    String reason =
        failure instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : String.valueOf(failure.getMessage());
    if (reason.toLowerCase(Locale.ROOT).contains("no space left")) {
      return Problem.of(
          ProblemCode.DISK_FULL, name, "no space is left on the disk", "free some space");
    }
    return Problem.of(
        ProblemCode.OUTPUT_FAILED,
        name,
        "the file or its folder cannot be used: " + reason,
        "check that the folder exists and that you may write there");
  }

  private static String firstLine(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    return message.lines().findFirst().orElse(failure.getClass().getSimpleName());
  }
}
