package org.pactwatch.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.console.Terminal;

/** One run of the command line, with all that it wrote. */
public record Run(int code, String out, String err) {

  /** The samples that come with the project. */
  public static final Path SAMPLES = Path.of("..", "samples").toAbsolutePath().normalize();

  /** Runs a command as a shell would, with nothing of a terminal. */
  public static Run of(Object... words) {
    return on(Terminal.none(), words);
  }

  /** Runs a command with something piped into it. */
  public static Run piped(byte[] in, Object... words) {
    return run(in, Terminal.none(), words);
  }

  /** Runs a command on terminals. */
  public static Run on(Terminal terminal, Object... words) {
    return run(new byte[0], terminal, words);
  }

  private static Run run(byte[] in, Terminal terminal, Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayInputStream(in), stream(out), stream(err), terminal);
    List<String> arguments = Stream.of(words).map(Object::toString).toList();
    int code = Main.run(arguments, console);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The problems told, each by its one line. */
  public List<String> problems() {
    return err.lines().filter(line -> line.matches("[A-Z_]+ .+: .+")).toList();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
