package org.pactwatch.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import org.pactwatch.ledger.query.Ledger;
import picocli.CommandLine.Option;

/** The clock that tells what had been published. */
final class KnownOption {
  @Option(
      names = "--known-by",
      paramLabel = "DAY",
      description = "Only from what had been published by this day.")
  private Optional<LocalDate> day = Optional.empty();

  /** The ledger as it was known that day, or as it is. It is open as long as the one given. */
  Ledger of(Ledger ledger) {
    return day.map(ledger::knownBy).orElse(ledger);
  }
}
