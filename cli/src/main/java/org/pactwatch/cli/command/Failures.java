package org.pactwatch.cli.command;

import java.util.List;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.console.LogFile;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells every failure as one line with a stable code, never as a stack trace. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
    console.tell(
        Problem.of(ProblemCode.BAD_OPTION, command, message(mistake), remedy(mistake, command)));
    return ExitCode.FATAL;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    if (failure instanceof ParameterException mistake) {
      return handleParseException(mistake, new String[0]);
    }
    if (failure instanceof ProblemException told) {
      LogFile.failure("ended", told);
      console.tell(told.problem());
      return ExitCode.FATAL;
    }
    LogFile.failure("ended", failure);
    console.tell(
        Problem.of(
            ProblemCode.INTERNAL_ERROR,
            line.getCommandSpec().qualifiedName(),
            "a fault of pactwatch ended the command (" + failure.getClass().getSimpleName() + ")",
            "run it again with --log FILE and report what that holds"));
    return ExitCode.FATAL;
  }

  private static String message(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      return unmatched.isUnknownOption()
          ? "expected one of its options, got \"" + first + "\""
          : "expected no further word, got \"" + first + "\"";
    }
    if (mistake instanceof MissingParameterException) {
      return mistake.getMessage().replaceFirst("^M", "m").replace('\'', '"');
    }
    return mistake.getMessage();
  }

  private static String remedy(ParameterException mistake, String command) {
    List<String> similar =
        mistake instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    return similar.isEmpty()
        ? "see " + command + " --help"
        : "did you mean " + String.join(" or ", similar) + "?";
  }
}
