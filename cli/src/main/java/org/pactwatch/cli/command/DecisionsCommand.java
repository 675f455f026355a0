package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.review.DecisionEntry;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.output.export.DecisionFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists decisions; its own commands carry them from ledger to ledger. */
@Command(
    name = "decisions",
    description = "List what people decided and what became of it, or carry it to another ledger.")
final class DecisionsCommand implements Callable<Integer> {
  // Not required: picocli would ask for it before the commands that have their own.
  @Option(names = "--ledger", paramLabel = "FILE", description = "The ledger.")
  private Optional<LedgerLocation> location = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table or json.")
  private DecisionFormat format = DecisionFormat.TABLE;

  @Spec private CommandSpec spec;

  private final Console console;

  DecisionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    LedgerLocation wanted =
        location.orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    spec.commandLine(),
                    "missing required option: \"--ledger=FILE\", or export or import"));
    try (Ledger open = Ledger.open(wanted, Mode.READ, Engine.forAsking().background())) {
      List<DecisionEntry> decisions = open.decisions();
      format.write(decisions, console.out());
      List<Problem> unread =
          decisions.stream()
              .filter(entry -> entry.verdict().isEmpty())
              .map(DecisionsCommand::unread)
              .toList();
      unread.forEach(console::tell);
      return unread.isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
    }
  }

  private static Problem unread(DecisionEntry entry) {
    return Problem.of(
        ProblemCode.BAD_DECISION,
        entry.id().toString(),
        entry.reason(),
        "use the version of pactwatch that recorded it");
  }
}
