package org.pactwatch.cli.console;

import java.io.PrintStream;
import java.util.Objects;
import org.pactwatch.model.problem.Problem;

/**
 * Where a command writes to.
 *
 * @param out results
 * @param err progress and problems
 * @param terminal which of them a person looks at
 */
public record Console(PrintStream out, PrintStream err, Terminal terminal) {
  public Console {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(terminal, "terminal");
  }

  /** Tells a problem in one line. */
  public void tell(Problem problem) {
    err.println(problem.line());
  }
}
