package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.output.export.ContradictionFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what cannot both hold. */
@Command(
    name = "contradictions",
    description = "List what cannot both hold, with the words of both sides.",
    footer = {
      "",
      "A newer status that overtakes an older one is history, and a spread of estimates is no",
      "contradiction; a denial is one."
    })
final class ContradictionsCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledger;
  @Mixin private KnownOption known;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only these: status, date, count, membership, place, attribution, office.")
  private Optional<Contradiction.Kind> kind = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table or json.")
  private ContradictionFormat format = ContradictionFormat.TABLE;

  private final Console console;

  ContradictionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Engine engine = Engine.forAsking();
    try (Ledger open = ledger.ask(engine.background())) {
      List<Contradiction> found =
          known.of(open).contradictions().stream()
              .filter(one -> kind.map(one.kind()::equals).orElse(true))
              .toList();
      format.write(found, console.out());
      return ExitCode.SUCCESS;
    }
  }
}
