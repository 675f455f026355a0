package org.pactwatch.model.problem;

import java.util.Objects;

/** A problem that ends what was asked for. The command line prints its one line and stops. */
public final class ProblemException extends RuntimeException {
  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.line());
    this.problem = Objects.requireNonNull(problem);
  }

  public ProblemException(Problem problem, Throwable cause) {
    super(problem.line(), cause);
    this.problem = Objects.requireNonNull(problem);
  }

  public Problem problem() {
    return problem;
  }
}
