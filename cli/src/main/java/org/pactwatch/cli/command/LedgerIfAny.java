package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.query.LineFilter;
import picocli.CommandLine.Option;

/** The ledger that adds what documents say to what the gazetteer knows; it may be left out. */
final class LedgerIfAny {
  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Ask this ledger too; else the gazetteer alone.")
  private Optional<Path> file = Optional.empty();

  /** Its lines; none where no ledger is given. */
  List<Line> lines(Background background) {
    if (file.isEmpty()) {
      return List.of();
    }
    try (Ledger open = Ledger.open(file.get(), Mode.READ, background)) {
      return open.lines(LineFilter.all());
    }
  }
}
