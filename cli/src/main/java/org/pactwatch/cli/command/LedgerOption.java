package org.pactwatch.cli.command;

import java.nio.file.Path;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.query.Ledger;
import picocli.CommandLine.Option;

/** The ledger that a command asks or writes. */
final class LedgerOption {
  @Option(
      names = "--ledger",
      required = true,
      paramLabel = "FILE",
      description = "The ledger file.")
  private Path file;

  Path file() {
    return file;
  }

  /** Where its search index lies: beside it, to be deleted at any time. */
  Path searchPlace() {
    return file.resolveSibling(file.getFileName() + "-search");
  }

  /** Opens it for asking. */
  Ledger ask(Background background) {
    return Ledger.open(file, Mode.READ, background);
  }

  /** Opens it for recording; makes it where it is missing. */
  Ledger write(Background background) {
    return Ledger.open(file, Mode.WRITE, background);
  }
}
