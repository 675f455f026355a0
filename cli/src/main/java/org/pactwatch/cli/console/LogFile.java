package org.pactwatch.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * The log, written only where a file was asked for. It never holds article text: failures are
 * logged by their kind and place in the code, without their messages.
 */
public final class LogFile implements AutoCloseable {
  private static final Logger ROOT = Logger.getLogger("");
  private static final Logger PACTWATCH = Logger.getLogger("org.pactwatch");

  private final FileHandler handler;

  private LogFile(FileHandler handler) {
    this.handler = handler;
  }

  /** Keeps the libraries' own words off standard error. */
  public static void silence() {
    LogManager.getLogManager().reset();
    ROOT.setLevel(Level.OFF);
  }

  /**
   * Writes the log to a file, after what it already holds.
   *
   * @throws ProblemException OUTPUT_FAILED if it cannot be written
   */
  public static LogFile open(Path file) {
    try {
      // A percent sign would start a pattern.
      FileHandler handler = new FileHandler(file.toString().replace("%", "%%"), true);
      handler.setEncoding(StandardCharsets.UTF_8.name());
      handler.setFormatter(new LogFormat());
      ROOT.setLevel(Level.INFO);
      ROOT.addHandler(handler);
      return new LogFile(handler);
    } catch (IOException failure) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.OUTPUT_FAILED,
              file.toString(),
              "the log cannot be written: " + failure.getMessage(),
              "give another --log"),
          failure);
    }
  }

  /** Logs a step of pactwatch itself. */
  public static void note(String message) {
    PACTWATCH.log(Level.INFO, message);
  }

  /** Logs a failure with its place in the code. */
  public static void failure(String during, Throwable failure) {
    PACTWATCH.log(Level.SEVERE, during, failure);
  }

  @Override
  public void close() {
    for (Handler one : ROOT.getHandlers()) {
      if (one == handler) {
        ROOT.removeHandler(one);
      }
    }
    ROOT.setLevel(Level.OFF);
    handler.close();
  }
}
