package org.pactwatch.cli.console;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.pactwatch.model.problem.ProblemException;

/** One line a record; of a failure its kinds and frames, and the messages of problems alone. */
final class LogFormat extends Formatter {
  @Override
  public String format(LogRecord record) {
    StringBuilder text = new StringBuilder();
    text.append(record.getInstant())
        .append(' ')
        .append(record.getLevel().getName())
        .append(' ')
        .append(record.getLoggerName())
        .append(' ')
        .append(formatMessage(record).replaceAll("\\R", " "))
        .append('\n');
    for (Throwable one = record.getThrown(); one != null; one = one.getCause()) {
      text.append("  ").append(one.getClass().getName());
      if (one instanceof ProblemException told) {
        text.append(": ").append(told.problem().line());
      }
      text.append('\n');
      for (StackTraceElement frame : one.getStackTrace()) {
        text.append("    at ").append(frame).append('\n');
      }
    }
    return text.toString();
  }
}
