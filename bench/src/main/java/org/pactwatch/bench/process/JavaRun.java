package org.pactwatch.bench.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.bench.french.Entrant;
import org.pactwatch.bench.french.Solo;
import org.pactwatch.bench.measure.Effort;
import org.pactwatch.bench.measure.Figures;

/**
 * One run of a class in a virtual machine of its own.
 *
 * @param options options of the machine
 * @param classPath all that the class needs; nothing of ours is added
 * @param mainClass the class
 * @param arguments what it is given
 */
public record JavaRun(
    List<String> options, String classPath, String mainClass, List<String> arguments) {
  public JavaRun {
    options = List.copyOf(options);
    arguments = List.copyOf(arguments);
  }

  /** A run of one entrant over a text; only of its loading where there is no text. */
  public static JavaRun of(
      Entrant entrant,
      List<String> options,
      Optional<Path> model,
      Optional<Path> text,
      Effort effort) {
    return new JavaRun(
        options,
        System.getProperty("java.class.path"),
        Solo.class.getName(),
        List.of(
            entrant.name(),
            model.map(Path::toString).orElse(Solo.NONE),
            text.map(Path::toString).orElse(Solo.NONE),
            effort.name()));
  }

  /** The same with one more option of the machine. */
  public JavaRun with(String option) {
    List<String> more = new ArrayList<>(options);
    more.add(option);
    return new JavaRun(more, classPath, mainClass, arguments);
  }

  /**
   * Runs it and returns the figures that it prints.
   *
   * @param work where its complaints are kept
   * @throws IOException if it fails or prints no figures; the message holds what it complained of
   */
  public Figures run(Path work) throws IOException, InterruptedException {
    Path complaints = work.resolve("process.log");
    Process process = new ProcessBuilder(command()).redirectError(complaints.toFile()).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    Optional<Figures> figures = Figures.find(printed.lines());
    if (code != 0 || figures.isEmpty()) {
      throw new IOException(
          "expected figures of "
              + mainClass
              + ", got exit code "
              + code
              + " and:\n"
              + new String(Files.readAllBytes(complaints), StandardCharsets.UTF_8));
    }
    return figures.get();
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, mainClass));
    command.addAll(arguments);
    return command;
  }
}
