package org.pactwatch.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that may be behind a ledger. */
public enum Backend {
  SQLITE {
    @Override
    public LedgerLocation fresh(Path folder) {
      return LedgerLocation.of(folder.resolve(COUNT.incrementAndGet() + ".ledger"));
    }

    @Override
    public String newerSchema() {
      return "PRAGMA user_version = 99";
    }

    @Override
    public List<String> unguard(String table) {
      return List.of(
          "DROP TRIGGER IF EXISTS " + table + "_stays",
          "DROP TRIGGER IF EXISTS " + table + "_leaves");
    }
  },
  POSTGRESQL {
    @Override
    public LedgerLocation fresh(Path folder) {
      return PostgresServer.ledger();
    }

    @Override
    public String newerSchema() {
      return "UPDATE ledger SET pactwatch_schema = 99";
    }

    @Override
    public List<String> unguard(String table) {
      return List.of("ALTER TABLE " + table + " DISABLE TRIGGER USER");
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** A ledger that does not exist yet, in this folder where it is a file. */
  public abstract LedgerLocation fresh(Path folder);

  /** The statement that tells a schema of the future. */
  public abstract String newerSchema();

  /** The statements that take the guards of a table away. */
  public abstract List<String> unguard(String table);
}
