package org.pactwatch.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.syntax.model.ModelException;
import org.pactwatch.syntax.model.ModelFile;
import org.pactwatch.syntax.model.SyntaxModel;

/** Reads and writes model files; whatever goes wrong is a problem with the file's name. */
final class ModelFiles {
  private ModelFiles() {}

  static SyntaxModel read(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return ModelFile.read(stream);
    } catch (NoSuchFileException missing) {
      throw problem(
          ProblemCode.BAD_MODEL, file, "expected a file, found none", "name a model file");
    } catch (ModelException wrong) {
      throw problem(
          ProblemCode.BAD_MODEL,
          file,
          wrong.getMessage(),
          "name a model that pactwatch syntax train of this version wrote");
    } catch (IOException failure) {
      throw problem(
          ProblemCode.BAD_MODEL,
          file,
          "expected a readable file, got " + failure.getClass().getSimpleName(),
          "check that it may be read");
    }
  }

  /** Writes a model whole or not at all. */
  static void write(SyntaxModel model, Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream stream = Files.newOutputStream(part)) {
        ModelFile.write(model, stream);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw cannotWrite(file, failure);
    }
  }

  /** Finds out early whether a model could be written there: training takes minutes. */
  static void checkWritable(Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    if (Files.isDirectory(file)) {
      throw problem(
          ProblemCode.OUTPUT_FAILED, file, "expected a file, got a folder", "name a file");
    }
    try {
      Files.write(part, new byte[0]);
      Files.delete(part);
    } catch (IOException failure) {
      throw cannotWrite(file, failure);
    }
  }

  private static ProblemException cannotWrite(Path file, IOException failure) {
    return problem(
        ProblemCode.OUTPUT_FAILED,
        file,
        "expected to write a model there, got " + failure.getClass().getSimpleName(),
        "check that its folder exists and that you may write there");
  }

  private static ProblemException problem(
      ProblemCode code, Path file, String message, String remedy) {
    return new ProblemException(Problem.of(code, file.toString(), message, remedy));
  }
}
