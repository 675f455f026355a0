package org.pactwatch.intake.web;

import java.net.URI;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/** Tells why a page could not be had. */
public final class FetchException extends Exception {
  private final transient Problem problem;
  private final boolean passing;

  private FetchException(Problem problem, boolean passing) {
    super(problem.line());
    this.problem = problem;
    this.passing = passing;
  }

  /** Something that another try would not better. */
  static FetchException lasting(ProblemCode code, URI address, String message, String remedy) {
    return new FetchException(Problem.of(code, address.toString(), message, remedy), false);
  }

  /** Something that may be better the next time. */
  static FetchException passing(ProblemCode code, URI address, String message) {
    return new FetchException(
        Problem.of(code, address.toString(), message, "try again later"), true);
  }

  /** The same of the page for whose sake something else was asked for. */
  FetchException of(URI page) {
    return new FetchException(
        Problem.of(problem.code(), page.toString(), problem.message(), problem.remedy()), passing);
  }

  public Problem problem() {
    return problem;
  }

  /** Whether another try may help. */
  public boolean isPassing() {
    return passing;
  }
}
