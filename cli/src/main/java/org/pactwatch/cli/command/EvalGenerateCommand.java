package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.eval.corpus.CorpusGenerator;
import org.pactwatch.eval.corpus.CorpusSettings;
import org.pactwatch.eval.corpus.CorpusText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Generates a corpus. */
@Command(
    name = "generate",
    description = "Write articles about invented states, with the truth about them.",
    footer = {
      "",
      "DIR gets articles/, published.tsv and truth/. The same seed gives the same bytes, and a larger",
      "corpus begins with the smaller one. Read it, then score the ledger with eval corpus."
    })
final class EvalGenerateCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "DIR", description = "A new or empty folder.")
  private Path folder;

  @Option(
      names = "--articles",
      required = true,
      paramLabel = "N",
      description = "How many articles.")
  private int articles;

  @Option(
      names = "--seed",
      required = true,
      paramLabel = "S",
      description = "What the corpus is drawn from.")
  private long seed;

  @Option(
      names = "--words",
      paramLabel = "MIN",
      description = "How many words each article has at least; 150 where not given.")
  private int words = 150;

  @Spec private CommandSpec spec;

  private final Console console;

  EvalGenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (articles < 1 || words < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "expected 1 article and 1 word or more, got " + articles + " and " + words);
    }
    console
        .out()
        .print(
            CorpusText.table(
                CorpusGenerator.generate(folder, new CorpusSettings(articles, seed, words))));
    return ExitCode.SUCCESS;
  }
}
