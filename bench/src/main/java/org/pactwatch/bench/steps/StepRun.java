package org.pactwatch.bench.steps;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;
import org.pactwatch.bench.jmh.JmhRun;
import org.pactwatch.bench.measure.Effort;

/** Runs JMH over all steps of the analysis of French. */
public final class StepRun {
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
    Map<String, Path> properties = new LinkedHashMap<>();
    properties.put(Material.TEXT, text);
    model.ifPresent(file -> properties.put(Material.MODEL, file));
    return JmhRun.table(
        StepBenchmarks.class, NAMES, properties, effort, work.resolve("jmh.log"), tokens);
  }
}
