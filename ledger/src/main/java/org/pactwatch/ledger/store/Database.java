package org.pactwatch.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.pactwatch.ledger.LedgerFile;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.LedgerServer;
import org.pactwatch.ledger.Mode;

/**
 * An open database that holds a ledger: checked to be one, at the newest schema, locked where it is
 * written. What the kinds of databases do not share; all else is SQL that each understands.
 */
interface Database extends AutoCloseable {
  LedgerLocation location();

  /** The one connection; statements outside a transaction hold at once. */
  Connection connection();

  /** What the database itself finds damaged, a sentence each; none where it is whole. */
  List<String> damage() throws Exception;

  /** How many bytes the ledger takes. */
  long bytes() throws Exception;

  /** Gives back unused space, so that nothing of what was deleted is left in it. */
  void compact() throws Exception;

  /** Writes all of the ledger into a SQLite file that does not exist yet. */
  void copyTo(Path file) throws Exception;

  @Override
  void close();

  /**
   * Opens a ledger; for writing, makes it where it is missing.
   *
   * @throws org.pactwatch.model.problem.ProblemException as {@link Store#open} tells
   */
  static Database open(LedgerLocation location, Mode mode) {
    if (location instanceof LedgerServer server) {
      return PostgresOpening.open(server, mode);
    }
    return SqliteOpening.open((LedgerFile) location, mode);
  }
}
