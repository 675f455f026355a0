package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.output.export.ProblemFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what went wrong while a ledger was filled. */
@Command(
    name = "problems",
    description = "List what went wrong with what was read into a ledger, counted by its code.",
    footer = {
      "",
      "A document that could not be read is in the ledger as refused, with its reason; once it is"
          + " read, its problem is gone. What is no document's, such as a missing path, stays."
    })
final class ProblemsCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledger;

  @Option(names = "--code", paramLabel = "CODE", description = "Only problems of this code.")
  private Optional<ProblemCode> code = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table or json.")
  private ProblemFormat format = ProblemFormat.TABLE;

  private final Console console;

  ProblemsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Ledger open = ledger.ask(Background.none())) {
      List<Problem> wanted =
          open.problems().stream()
              .filter(problem -> code.isEmpty() || code.get() == problem.code())
              .toList();
      format.write(wanted, console.out());
      return ExitCode.SUCCESS;
    }
  }
}
