package org.pactwatch.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the benchmarks. */
public final class Main {
  private Main() {}

  @AllowedHere("the exit code tells whether all was measured")
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** A file that cannot be read is told in a line; anything else is a fault, told in full. */
  private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult unused)
      throws Exception {
    if (!(failure instanceof IOException)) {
      throw failure;
    }
    command.getErr().println(failure);
    return command.getCommandSpec().exitCodeOnExecutionException();
  }

  private static int run(String[] arguments) {
    // UTF-8 whatever the system's charset, for the arrows in the tables.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    return new CommandLine(new Bench(out))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::tell)
        .execute(arguments);
  }
}
