package org.pactwatch.bench.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What was measured of one system in one process.
 *
 * @param words how many words it went through
 * @param startSeconds from the start of the virtual machine until it was ready
 * @param loadSeconds the part of it that loading took
 * @param liveBytes what it holds of the heap once it is ready
 * @param peakBytes the most that the heap was filled, garbage included; an upper bound
 * @param wallSeconds how long the work took by the clock on the wall
 * @param processorSeconds how long it took by the processor time of the whole process, collecting
 *     garbage included
 */
public record Figures(
    double words,
    double startSeconds,
    double loadSeconds,
    double liveBytes,
    double peakBytes,
    double wallSeconds,
    double processorSeconds) {
  /** What a line of figures begins with, so that it is found among what libraries print. */
  private static final String MARK = "FIGURES ";

  /** Prints as one line that {@link #find} reads. */
  public String toLine() {
    return MARK
        + ("words=" + words)
        + (" start=" + startSeconds)
        + (" load=" + loadSeconds)
        + (" live=" + liveBytes)
        + (" peak=" + peakBytes)
        + (" wall=" + wallSeconds)
        + (" processor=" + processorSeconds);
  }

  /**
   * Finds the first line of figures in what a process printed; empty if there is none.
   *
   * @throws IllegalArgumentException if that line is not one that {@link #toLine} wrote
   */
  public static Optional<Figures> find(Stream<String> lines) {
    return lines.filter(line -> line.startsWith(MARK)).findFirst().map(Figures::read);
  }

  private static Figures read(String line) {
    Map<String, Double> values = new HashMap<>();
    for (String pair : line.substring(MARK.length()).split(" ", -1)) {
      int sign = pair.indexOf('=');
      if (sign < 0) {
        throw new IllegalArgumentException("expected name=value, got \"" + pair + "\"");
      }
      values.put(pair.substring(0, sign), Double.valueOf(pair.substring(sign + 1)));
    }
    return new Figures(
        value(values, "words"),
        value(values, "start"),
        value(values, "load"),
        value(values, "live"),
        value(values, "peak"),
        value(values, "wall"),
        value(values, "processor"));
  }

  private static double value(Map<String, Double> values, String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("expected " + name + ", got " + values.keySet());
    }
    return value;
  }

  /**
   * Takes the median of each figure by itself.
   *
   * @param runs figures of at least one process
   */
  public static Figures median(List<Figures> runs) {
    return new Figures(
        median(runs, Figures::words),
        median(runs, Figures::startSeconds),
        median(runs, Figures::loadSeconds),
        median(runs, Figures::liveBytes),
        median(runs, Figures::peakBytes),
        median(runs, Figures::wallSeconds),
        median(runs, Figures::processorSeconds));
  }

  private static double median(List<Figures> runs, ToDoubleFunction<Figures> figure) {
    return middle(runs.stream().mapToDouble(figure).boxed().toList());
  }

  /** The middle one of at least one value; the higher of two. */
  static double middle(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
