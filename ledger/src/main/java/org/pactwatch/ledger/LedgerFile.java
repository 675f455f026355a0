package org.pactwatch.ledger;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A ledger in one SQLite file.
 *
 * @param path where
 */
public record LedgerFile(Path path) implements LedgerLocation {
  public LedgerFile {
    Objects.requireNonNull(path, "path");
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
