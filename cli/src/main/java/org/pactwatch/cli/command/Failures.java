package org.pactwatch.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.console.LogFile;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
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
    // A mistyped option often leaves a required one missing: the mistype is what helps.
    ParameterException first = unknownOption(mistake, arguments).orElse(mistake);
    String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
    String place =
        Optional.ofNullable(first.getArgSpec())
            .filter(ArgSpec::isOption)
            .map(option -> command + ' ' + ((OptionSpec) option).longestName())
            .orElse(command);
    String message = LedgerLocation.withoutPassword(message(first));
    console.tell(Problem.of(ProblemCode.BAD_OPTION, place, message, remedy(first, command)));
    return ExitCode.FATAL;
  }

  private static Optional<ParameterException> unknownOption(
      ParameterException mistake, String[] arguments) {
    if (!(mistake instanceof MissingParameterException)) {
      return Optional.empty();
    }
    CommandLine line = mistake.getCommandLine();
    return Stream.of(arguments)
        .map(argument -> argument.replaceFirst("=.*", ""))
        .filter(argument -> argument.startsWith("-"))
        .filter(argument -> !line.getCommandSpec().optionsMap().containsKey(argument))
        .findFirst()
        .map(argument -> new UnmatchedArgumentException(line, List.of(argument)));
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
      return mistake.getMessage().replaceFirst("^(Error: )?M", "m").replace('\'', '"');
    }
    return mistake.getMessage().replaceFirst("^Invalid value for [^:]*: ", "");
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
