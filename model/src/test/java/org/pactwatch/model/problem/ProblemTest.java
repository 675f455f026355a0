package org.pactwatch.model.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void isToldInOneLine() {
    Problem problem =
        new Problem(
            ProblemCode.BAD_DATA_FILE,
            Place.at("frames.yaml", 12),
            "expected a role,\ngot \"x\"",
            "name one of the type's roles");
    assertEquals(
        "BAD_DATA_FILE frames.yaml:12: expected a role, got \"x\"; name one of the type's roles",
        problem.line());
    assertEquals(problem.line(), new ProblemException(problem).getMessage());
  }

  @Test
  void needsNoRemedy() {
    assertEquals(
        "EMPTY_FILE a.txt: expected text, got none",
        Problem.of(ProblemCode.EMPTY_FILE, "a.txt", "expected text, got none", "").line());
  }

  @Test
  void theExceptionKeepsProblemAndCause() {
    Problem problem = Problem.of(ProblemCode.DISK_FULL, "out", "expected room, got none", "");
    IllegalStateException cause = new IllegalStateException();
    ProblemException exception = new ProblemException(problem, cause);
    assertEquals(problem, exception.problem());
    assertEquals(cause, exception.getCause());
    assertEquals(ProblemCode.Kind.STORE, exception.problem().code().kind());
  }
}
