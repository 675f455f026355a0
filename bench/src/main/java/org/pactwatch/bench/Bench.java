package org.pactwatch.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import org.pactwatch.bench.french.Corpus;
import org.pactwatch.bench.french.Models;
import org.pactwatch.bench.load.LoadBars;
import org.pactwatch.bench.measure.Effort;
import org.pactwatch.bench.pages.PageTable;
import org.pactwatch.bench.peers.Comparison;
import org.pactwatch.bench.reading.ReadingRun;
import org.pactwatch.bench.steps.StepRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what was asked for and prints one table for each part. */
@Command(
    name = "bench/run",
    sortOptions = false,
    description = "Measures how fast French is analysed and read, and how large that is.")
final class Bench implements Callable<Integer> {
  /** What can be measured. */
  enum Part {
    STEPS,
    READING,
    LOAD,
    PEERS,
    PAGES
  }

  private final PrintStream out;

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description =
          "Measure only steps (JMH for each step of the analysis), reading (JMH for each stage from"
              + " document to claims), load (time and heap until ready), peers (beside OpenNLP"
              + " and CoreNLP) or pages (article text beside Readability and boilerpipe).")
  private List<Part> only = List.of();

  @Option(names = "--quick", description = "Take less time; the figures are rough.")
  private boolean quick;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "Take this model of ours, not the one that the analyzer comes with.")
  private Optional<Path> model = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Tell how to use this command.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  /** The folder of the project. */
  @Option(names = "--home", hidden = true, required = true)
  private Path home;

  /** Where files for the processes and what they log are put. */
  @Option(names = "--work", hidden = true, required = true)
  private Path work;

  /** The class path of the process that runs CoreNLP; empty where CoreNLP is missing. */
  @Option(names = "--corenlp", hidden = true, required = true)
  private String coreNlp;

  @Option(
      names = "--pages",
      paramLabel = "DIR",
      description = "The pages to extract, as eval pages takes them; else ../shared/gold/pages.")
  private Optional<Path> pages = Optional.empty();

  /** The folder with Node's packages; empty where Readability is missing. */
  @Option(names = "--readability", hidden = true, required = true)
  private String readability;

  @Parameters(
      paramLabel = "TEXT",
      arity = "0..*",
      description =
          "French text, plain or CoNLL-U (*.conllu), in UTF-8. Where none is given, the articles"
              + " of samples and eval/gold/articles.")
  private List<Path> texts = List.of();

  @Spec private CommandSpec spec;

  /** Prints tables to this stream. */
  Bench(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException, RunnerException {
    Effort effort = quick ? Effort.QUICK : Effort.USUAL;
    Optional<Path> modelFile = model.map(Path::toAbsolutePath);
    checkModel();
    List<Path> files = texts.isEmpty() ? articles() : texts;
    Corpus corpus = Corpus.read(files);
    Path text = work.resolve("text.txt");
    Files.writeString(text, corpus.text());
    out.println(corpus.summary());
    if (asked(Part.STEPS)) {
      System.err.println("measuring each step ...");
      out.print(StepRun.table(text, modelFile, effort, work, corpus.tokens()));
    }
    if (asked(Part.READING)) {
      System.err.println("measuring each stage of reading ...");
      out.print(ReadingRun.table(plain(files), effort, work));
    }
    if (asked(Part.LOAD)) {
      System.err.println("measuring how the analyzer loads ...");
      out.print(LoadBars.table(modelFile, effort, work));
    }
    if (asked(Part.PEERS)) {
      System.err.println("measuring peers, each in a process of its own ...");
      out.print(Comparison.table(text, modelFile, effort, work, coreNlp, corpus.tokens()));
    }
    if (asked(Part.PAGES)) {
      printPages(effort);
    }
    return 0;
  }

  /** The pages are other people's and no part of the project. */
  private void printPages(Effort effort) throws IOException, InterruptedException {
    Path folder = pages.orElse(home.resolveSibling("shared").resolve("gold").resolve("pages"));
    if (pages.isEmpty() && !Files.isDirectory(folder)) {
      System.err.println("skipped: article text of pages (no " + folder + ")");
      return;
    }
    System.err.println("measuring extractors of article text ...");
    Optional<Path> node =
        readability.isEmpty() ? Optional.empty() : Optional.of(Path.of(readability));
    out.print(PageTable.of(folder, effort, work, node));
  }

  private void checkModel() {
    if (model.isPresent() ? !Files.isReadable(model.get()) : !Models.oursIsThere()) {
      throw new ParameterException(
          spec.commandLine(),
          model
              .map(file -> "expected a model file, found none at " + file)
              .orElse("expected a model that the analyzer comes with, found none: give --model"));
    }
  }

  /** Our own articles, in the order of their names; those in HTML are no plain text. */
  private List<Path> articles() throws IOException {
    List<Path> articles = new ArrayList<>();
    for (String folder : List.of("samples", "eval/gold/articles")) {
      try (Stream<Path> files = Files.list(home.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(articles::add);
      }
    }
    return articles;
  }

  /** A treebank is no document. */
  private static List<Path> plain(List<Path> files) {
    return files.stream().filter(file -> file.toString().endsWith(".txt")).toList();
  }

  private boolean asked(Part part) {
    return only.isEmpty() || only.contains(part);
  }
}
