package org.pactwatch.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;
import org.pactwatch.bench.french.FrenchRules;
import org.pactwatch.bench.jmh.JmhRun;
import org.pactwatch.bench.measure.Effort;
import org.pactwatch.model.document.Document;

/** Runs JMH over the whole reading of documents and over each of its stages. */
public final class ReadingRun {
  /** What each benchmark is called in the table, in the order of the stages. */
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("clean", "clean");
    NAMES.put("header", "header");
    NAMES.put("language", "language, without trees");
    NAMES.put("entity", "entity");
    NAMES.put("time", "time");
    NAMES.put("quote", "quote");
    NAMES.put("claim", "claim, trees included");
    NAMES.put("read", "the whole reading");
  }

  private ReadingRun() {}

  /**
   * Returns a table with a row for each stage and one for the whole.
   *
   * @param files plain text, each one document
   * @param work where JMH's own report is kept
   * @throws IOException if a file cannot be read
   * @throws RunnerException if a benchmark fails
   */
  public static String table(List<Path> files, Effort effort, Path work)
      throws IOException, RunnerException {
    Path list = work.resolve("documents.txt");
    Files.write(list, files.stream().map(file -> file.toAbsolutePath().toString()).toList());
    List<Document> documents = Articles.documents(list);
    int tokens =
        documents.stream()
            .flatMap(document -> FrenchRules.sentences(document.original()).stream())
            .mapToInt(forms -> forms.length)
            .sum();
    return String.format(Locale.ROOT, "%n%d documents, %d tokens", documents.size(), tokens)
        + JmhRun.table(
            ReadingBenchmarks.class,
            NAMES,
            Map.of(Articles.FILES, list),
            effort,
            work.resolve("jmh-reading.log"),
            tokens);
  }
}
