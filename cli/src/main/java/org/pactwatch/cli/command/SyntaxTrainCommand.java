package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.eval.syntax.Stopwatch;
import org.pactwatch.eval.syntax.SyntaxScore;
import org.pactwatch.eval.syntax.SyntaxScoreText;
import org.pactwatch.eval.syntax.SyntaxScorer;
import org.pactwatch.eval.syntax.TreebankFile;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.syntax.conllu.TreebankSentence;
import org.pactwatch.syntax.french.FrenchAnalyzer;
import org.pactwatch.syntax.french.FrenchKnowledge;
import org.pactwatch.syntax.model.SyntaxModel;
import org.pactwatch.syntax.train.Plan;
import org.pactwatch.syntax.train.SyntaxTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains tagger and parser. */
@Command(
    name = "train",
    description = "Train tagger and parser on French treebanks, and write them as one model file.",
    footer = {
      "",
      "The same treebanks and seed give the same bytes. A model is licensed as its treebanks ask."
    })
final class SyntaxTrainCommand implements Callable<Integer> {
  @Option(
      names = "--train",
      arity = "1..*",
      required = true,
      paramLabel = "FILE.conllu",
      description = "Treebanks to learn from, in CoNLL-U.")
  private List<Path> treebanks;

  @Option(
      names = "--dev",
      paramLabel = "FILE.conllu",
      description = "A treebank that is not learned from: the finished model is scored on it.")
  private Optional<Path> dev = Optional.empty();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write the model.")
  private Path out;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Decides the order in which sentences are learned. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  private final Console console;

  SyntaxTrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ModelFiles.checkWritable(out);
    List<TreebankSentence> sentences = new ArrayList<>();
    List<String> origin = new ArrayList<>();
    for (Path treebank : treebanks) {
      List<TreebankSentence> read = TreebankFile.read(treebank);
      sentences.addAll(read);
      origin.add(treebank.getFileName() + ": " + read.size() + " sentences");
    }
    Optional<List<TreebankSentence>> gold = dev.map(TreebankFile::read);
    origin.add("seed " + seed);
    SyntaxModel model = train(sentences, String.join("\n", origin));
    ModelFiles.write(model, out);
    gold.ifPresent(kept -> score(kept, model));
    return ExitCode.SUCCESS;
  }

  private SyntaxModel train(List<TreebankSentence> sentences, String origin) {
    try {
      return new SyntaxTrainer(FrenchKnowledge.load(), Plan.usual(seed), console.err()::println)
          .train(sentences, origin);
    } catch (IllegalArgumentException tooFew) {
      // Thrown on another thread it comes wrapped in its own kind.
      Throwable first =
          tooFew.getCause() instanceof IllegalArgumentException cause ? cause : tooFew;
      throw new ProblemException(
          Problem.of(
              ProblemCode.BAD_GOLD,
              treebanks.get(0).toString(),
              first.getMessage(),
              "give more sentences, with trees of several words"));
    }
  }

  private void score(List<TreebankSentence> gold, SyntaxModel model) {
    FrenchAnalyzer french = FrenchAnalyzer.load(model);
    SyntaxScore score = new SyntaxScorer(french, french, Stopwatch.USUAL).score(gold, false);
    console.out().print(SyntaxScoreText.table(score));
  }
}
