package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.eval.syntax.Stopwatch;
import org.pactwatch.eval.syntax.SyntaxScore;
import org.pactwatch.eval.syntax.SyntaxScoreText;
import org.pactwatch.eval.syntax.SyntaxScorer;
import org.pactwatch.eval.syntax.TreebankFile;
import org.pactwatch.syntax.conllu.TreebankSentence;
import org.pactwatch.syntax.french.FrenchAnalyzer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores sentences, words and trees. */
@Command(
    name = "syntax",
    description = "Score tags, lemmas and trees against a French treebank, and take the time.",
    footer = {
      "",
      "Shares are percentages over gold tokens; LAS ignores subtypes. With --raw also F1, aligned as",
      "in the CoNLL 2018 shared task, of the sentences joined by one space. Speed is gold tokens a",
      "second of processor time on one thread, median of five rounds after a warm-up."
    })
final class EvalSyntaxCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "FILE.conllu", description = "The treebank, in CoNLL-U.")
  private Path treebank;

  @Option(names = "--raw", description = "Score what is read from its plain text, too.")
  private boolean raw;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table or json.")
  private ScoreFormat format = ScoreFormat.TABLE;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "List the N most frequent errors on standard error.")
  private int errors;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "Read with this model instead of the one that comes with pactwatch.")
  private Optional<Path> model = Optional.empty();

  @Spec private CommandSpec spec;

  private final Console console;

  EvalSyntaxCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (errors < 0) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "expected 0 errors or more, got " + errors,
          spec.findOption("--errors"),
          String.valueOf(errors));
    }
    List<TreebankSentence> gold = TreebankFile.read(treebank);
    FrenchAnalyzer french =
        model
            .map(file -> FrenchAnalyzer.load(ModelFiles.read(file)))
            .orElseGet(FrenchAnalyzer::load);
    SyntaxScore score = new SyntaxScorer(french, french, Stopwatch.USUAL).score(gold, raw);
    console.err().print(SyntaxScoreText.errors(score, errors));
    console
        .out()
        .print(
            format == ScoreFormat.JSON
                ? SyntaxScoreText.json(score) + "\n"
                : SyntaxScoreText.table(score));
    return ExitCode.SUCCESS;
  }
}
