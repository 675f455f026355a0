package org.pactwatch.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pactwatch.cli.command.Pactwatch;
import org.pactwatch.cli.console.AllowedHere;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.console.Terminal;

/** Starts the command line. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  @AllowedHere("only the command line ends the process")
  public static void main(String[] arguments) {
    // UTF-8 whatever the system's charset: results are the same bytes everywhere.
    PrintStream out = stream(FileDescriptor.out, false);
    PrintStream err = stream(FileDescriptor.err, true);
    InputStream in = new FileInputStream(FileDescriptor.in);
    System.exit(run(List.of(arguments), new Console(in, out, err, Terminal.detect())));
  }

  /**
   * Runs one command and returns its exit code: 0 success, 1 wrong use or fatal, 2 finished with
   * problems.
   */
  public static int run(List<String> arguments, Console console) {
    int code = Pactwatch.run(arguments, console);
    console.out().flush();
    console.err().flush();
    return code;
  }

  private static PrintStream stream(FileDescriptor descriptor, boolean flushing) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        flushing,
        StandardCharsets.UTF_8);
  }
}
