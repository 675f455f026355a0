package org.pactwatch.cli.read;

import java.util.Optional;
import java.util.function.Supplier;
import org.pactwatch.cli.console.LogFile;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/** Runs what a document could break; a fault of ours in it must not stop the others. */
final class Attempt {
  private Attempt() {}

  /** Returns what the work gives; nothing where it broke, which is logged. */
  static <T> Optional<T> at(String place, Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      LogFile.failure("reading " + place, failure);
      return Optional.empty();
    }
  }

  /** The outcome of work that broke. */
  static Outcome failed(String place) {
    return new Outcome.Trouble(
        Problem.of(
            ProblemCode.READING_FAILED,
            place,
            "a fault of pactwatch, not of the document, kept it from being read",
            "report it with what --log FILE then holds"));
  }
}
