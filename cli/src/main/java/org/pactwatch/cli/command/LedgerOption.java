package org.pactwatch.cli.command;

import java.nio.file.Path;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.LedgerFile;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.document.Digest;
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

  /**
   * Where its search index lies, to be deleted at any time: beside a file; for a server's ledger in
   * the user's cache, under a digest of its address.
   */
  Path searchPlace() {
    return placeBeside("search");
  }

  /** Where what is remembered of feeds lies, to be deleted at any time as well. */
  Path feedsPlace() {
    return placeBeside("feeds");
  }

  private Path placeBeside(String what) {
    return location instanceof LedgerFile file
        ? file.path().resolveSibling(file.path().getFileName() + "-" + what)
        : Path.of(System.getProperty("user.home"), ".cache", "pactwatch", what)
            .resolve(Digest.of(location.toString()).first(16));
  }

  /** What it is called: a file's name, a server's address without its password. */
  String name() {
    return location instanceof LedgerFile file
        ? file.path().getFileName().toString()
        : location.toString();
  }

  /** Opens it as a mode tells. */
  Ledger open(Mode mode, Background background) {
    return Ledger.open(location, mode, background);
  }

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
