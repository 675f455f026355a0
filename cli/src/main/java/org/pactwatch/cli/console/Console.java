package org.pactwatch.cli.console;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;
import org.pactwatch.model.problem.Problem;

/**
 * What a command reads from and writes to.
 *
 * @param in what is piped into it
 * @param out results
 * @param err progress and problems
 * @param terminal which of them a person looks at
 */
public record Console(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {
  public Console {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(terminal, "terminal");
  }

  /** Tells a problem in one line. */
  public void tell(Problem problem) {
    err.println(problem.line());
  }
}
