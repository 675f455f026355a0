package org.pactwatch.cli.command;

import java.util.function.Function;
import org.pactwatch.cli.console.Console;
import picocli.CommandLine.Option;

/** How a score is printed. */
final class ScoreOutput {
  @Option(names = "--format", paramLabel = "FORMAT", description = "table or json.")
  private ScoreFormat format = ScoreFormat.TABLE;

  @Option(names = "--verbose", description = "List what was missed or wrong on standard error.")
  private boolean verbose;

  /** Prints a score: findings where they are asked for, then the table or the JSON object. */
  <S> void print(
      Console console,
      S score,
      Function<S, String> findings,
      Function<S, String> table,
      Function<S, String> json) {
    if (verbose) {
      console.err().print(findings.apply(score));
    }
    console.out().print(format == ScoreFormat.JSON ? json.apply(score) + "\n" : table.apply(score));
  }
}
