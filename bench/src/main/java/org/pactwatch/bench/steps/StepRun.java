package org.pactwatch.bench.steps;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.pactwatch.bench.measure.Effort;

/** Runs JMH over all steps. */
public final class StepRun {
  private static final double NANOS_PER_SECOND = 1e9;

  /** What each benchmark is called in the table, in the order of the analysis. */
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("tokenise", "tokenise");
    NAMES.put("split", "split into sentences");
    NAMES.put("tag", "tag");
    NAMES.put("tagFirst", "  of it OpenNLP's tagger");
    NAMES.put("words", "contractions, lemmas, morphology");
    NAMES.put("parse", "parse");
    NAMES.put("textToWords", "text to words, without trees");
    NAMES.put("textToTrees", "text to trees");
  }

  private StepRun() {}

  /**
   * Returns a table with a row for each step.
   *
   * @param work where JMH's own report is kept
   * @param tokens how many tokens the text has; all speeds count these
   * @throws RunnerException if a benchmark fails
   */
  public static String table(Path text, Optional<Path> model, Effort effort, Path work, int tokens)
      throws RunnerException {
    boolean quick = effort == Effort.QUICK;
    List<String> machine =
        new ArrayList<>(
            List.of(
                "-Xmx1g",
                "-Xss2m",
                "-XX:+UseSerialGC",
                // Nobody reads what libraries log here; without this, that is told each time.
                "-Dslf4j.internal.verbosity=ERROR",
                property(Material.TEXT, text)));
    model.ifPresent(file -> machine.add(property(Material.MODEL, file)));
    Options options =
        new OptionsBuilder()
            .include(StepBenchmarks.class.getName() + "\\.")
            .forks(quick ? 1 : 2)
            .warmupIterations(quick ? 2 : 5)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(quick ? 3 : 5)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgsAppend(machine.toArray(String[]::new))
            .shouldFailOnError(true)
            .output(work.resolve("jmh.log").toString())
            .build();
    return table(new Runner(options).run(), tokens);
  }

  private static String property(String name, Path value) {
    return "-D" + name + "=" + value;
  }

  private static String table(Collection<RunResult> results, int tokens) {
    StringBuilder table =
        new StringBuilder(
            "\nSTEP                                TOKENS/S    NS A TOKEN  ± (99.9 %)  AT BEST\n");
    NAMES.forEach(
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
