package org.pactwatch.bench.jmh;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.pactwatch.bench.measure.Effort;

/** Runs the benchmarks of one class and makes a table of them. */
public final class JmhRun {
  private static final double NANOS_PER_SECOND = 1e9;

  private JmhRun() {}

  /**
   * Returns a table with a row for each benchmark, in the order of their names.
   *
   * @param benchmarks the class that holds them; an operation goes once through the whole text
   * @param names what each is called in the table
   * @param properties files that the machines of the benchmarks are told of
   * @param log where JMH's own report is kept
   * @param tokens how many tokens the text has; all speeds count these
   * @throws RunnerException if a benchmark fails
   */
  public static String table(
      Class<?> benchmarks,
      Map<String, String> names,
      Map<String, Path> properties,
      Effort effort,
      Path log,
      int tokens)
      throws RunnerException {
    boolean quick = effort == Effort.QUICK;
    List<String> machine =
        new ArrayList<>(
            List.of(
                "-Xmx1g",
                "-Xss2m",
                "-XX:+UseSerialGC",
                // Nobody reads what libraries log here; without this, that is told each time.
                "-Dslf4j.internal.verbosity=ERROR"));
    properties.forEach((name, file) -> machine.add("-D" + name + "=" + file));
    Options options =
        new OptionsBuilder()
            .include(benchmarks.getName() + "\\.")
            .forks(quick ? 1 : 2)
            .warmupIterations(quick ? 2 : 5)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(quick ? 3 : 5)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgsAppend(machine.toArray(String[]::new))
            .shouldFailOnError(true)
            .output(log.toString())
            .build();
    return table(new Runner(options).run(), names, tokens);
  }

  private static String table(
      Collection<RunResult> results, Map<String, String> names, int tokens) {
    StringBuilder table =
        new StringBuilder(
            "\nSTEP                                TOKENS/S    NS A TOKEN  ± (99.9 %)  AT BEST\n");
    names.forEach(
        (benchmark, name) ->
            results.stream()
                .filter(run -> run.getPrimaryResult().getLabel().equals(benchmark))
                .forEach(run -> table.append(row(name, run.getPrimaryResult(), tokens))));
    return table.toString();
  }

  private static String row(String name, Result<?> nanos, int tokens) {
    return String.format(
        Locale.ROOT,
        "%-33s %10.0f %13.1f %11.1f %8.1f%n",
        name,
        tokens * NANOS_PER_SECOND / nanos.getScore(),
        nanos.getScore() / tokens,
        nanos.getScoreError() / tokens,
        nanos.getStatistics().getMin() / tokens);
  }
}
