package org.pactwatch.cli.command;

import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.query.Ledger;
import picocli.CommandLine.Option;

/** The ledger that a command asks or writes. */
final class LedgerOption {
  @Option(
      names = "--ledger",
      required = true,
      paramLabel = "FILE",
      description =
          "The ledger: a file, or postgresql://user@host:port/database?schema=name. A password is"
              + " best given by PGPASSWORD or ~/.pgpass.")
  private LedgerLocation location;

  /** Opens it for asking. */
  Ledger ask(Background background) {
    return Ledger.open(location, Mode.READ, background);
  }

  /** Opens it for recording; it must be there. */
  Ledger change(Background background) {
    return Ledger.open(location, Mode.CHANGE, background);
  }

  /** Opens it for recording; makes it where it is missing. */
  Ledger write(Background background) {
    return Ledger.open(location, Mode.WRITE, background);
  }
}
