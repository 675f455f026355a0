package org.pactwatch.intake.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/** What kept a file from being read, as a problem. */
public final class FileProblems {
  private FileProblems() {}

  /** Returns the problem that a failure tells of. */
  public static Problem of(Path path, IOException failure) {
    if (failure instanceof FileSystemLoopException) {
      return Problem.of(
          ProblemCode.FOLDER_LOOP,
          path.toString(),
          "this link leads back to a folder around it",
          "remove the link");
    }
    if (failure instanceof NoSuchFileException && Files.isSymbolicLink(path)) {
      return Problem.of(
          ProblemCode.UNREADABLE_FILE,
          path.toString(),
          "this link leads to no file",
          "correct or remove the link");
    }
    if (failure instanceof NoSuchFileException) {
      return Problem.of(
          ProblemCode.VANISHED_FILE,
          path.toString(),
          "the file was listed, but is no longer there",
          "read again once it is back");
    }
    return Problem.of(
        ProblemCode.UNREADABLE_FILE,
        path.toString(),
        "cannot be read: " + failure.getMessage(),
        "check its permissions");
  }
}
