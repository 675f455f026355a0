package org.pactwatch.bench.french;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pactwatch.bench.measure.Contestant;
import org.pactwatch.bench.measure.Effort;
import org.pactwatch.bench.measure.Measurement;

/** Measures one entrant, alone in its process, and prints its figures. */
public final class Solo {
  /** Stands for no file. */
  public static final String NONE = "-";

  private Solo() {}

  /**
   * Measures.
   *
   * @param arguments an {@link Entrant}; a model file of ours or {@link #NONE}; a text file, or
   *     {@link #NONE} where only loading is measured; an {@link Effort}
   */
  public static void main(String[] arguments) throws IOException {
    Entrant entrant = Entrant.valueOf(arguments[0]);
    Optional<Path> model = file(arguments[1]);
    Optional<Path> text = file(arguments[2]);
    Effort effort = Effort.valueOf(arguments[3]);
    Contestant contestant = () -> entrant.load(model);
    System.out.println(
        (text.isPresent()
                ? Measurement.of(contestant, Files.readString(text.get()), effort)
                : Measurement.ofLoading(contestant))
            .toLine());
  }

  private static Optional<Path> file(String argument) {
    return argument.equals(NONE) ? Optional.empty() : Optional.of(Path.of(argument));
  }
}
