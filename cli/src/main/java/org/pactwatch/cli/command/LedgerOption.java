package org.pactwatch.cli.command;

import java.nio.file.Path;
import org.pactwatch.cli.engine.Engine;
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

  /** Opens it for asking. */
  Ledger ask(Engine engine) {
    return Ledger.open(file, Mode.READ, engine.background());
  }

  /** Opens it for recording; makes it where it is missing. */
  Ledger write(Engine engine) {
    return Ledger.open(file, Mode.WRITE, engine.background());
  }
}
