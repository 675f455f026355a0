package org.pactwatch.ledger.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.postgresql.util.PSQLException;

/** Turns what the database complains of into problems with stable codes. */
final class StoreErrors {
  static final String RESTORE = "restore it from a backup, or read the documents into a new ledger";

  private StoreErrors() {}

  /** Runs work on a ledger; whatever goes wrong comes out as a problem. */
  static <T> T guard(LedgerLocation ledger, Callable<T> work) {
    try {
      return work.call();
    } catch (ProblemException told) {
      throw told;
    } catch (Exception failure) {
      throw new ProblemException(problem(ledger.toString(), failure), failure);
    }
  }

  static ProblemException of(
      LedgerLocation ledger, ProblemCode code, String message, String remedy) {
    return new ProblemException(Problem.of(code, ledger.toString(), message, remedy));
  }

  /** Refuses a ledger that a newer version wrote. */
  static void requireKnown(LedgerLocation ledger, int schema) {
    if (schema > Migrations.NEWEST) {
      throw of(
          ledger,
          ProblemCode.LEDGER_TOO_NEW,
          "expected schema " + Migrations.NEWEST + " or older, got schema " + schema,
          "use the version of pactwatch that wrote it, or a newer one");
    }
  }

  /** Refuses to ask a ledger that an older version wrote; who writes brings it up to date. */
  static void requireNewest(LedgerLocation ledger, int schema) {
    if (schema < Migrations.NEWEST) {
      throw of(
          ledger,
          ProblemCode.NOT_A_LEDGER,
          "expected a ledger of schema " + Migrations.NEWEST + ", got one of schema " + schema,
          "bring it up to date with: pactwatch ledger compact --ledger " + ledger);
    }
  }

  static ProblemException missing(LedgerLocation ledger, String message) {
    return of(
        ledger,
        ProblemCode.LEDGER_MISSING,
        message,
        "make one with: pactwatch read PATH --ledger " + ledger);
  }

  private static Problem problem(String name, Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException server) {
        return PostgresErrors.problem(name, server);
      }
      if (cause instanceof SQLException file && file.getErrorCode() != 0) {
        return SqliteErrors.problem(name, file);
      }
      if (cause instanceof IllegalArgumentException) {
        // A record that cannot be made of what lies there, whatever the parser called it below.
        break;
      }
      if (cause instanceof IOException io) {
        return problem(name, io);
      }
    }
    return Problem.of(
        ProblemCode.LEDGER_DAMAGED,
        name,
        "expected the ledger's own records, got: " + firstLine(failure),
        RESTORE);
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

  static String firstLine(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    return message.lines().findFirst().orElse(failure.getClass().getSimpleName());
  }
}
