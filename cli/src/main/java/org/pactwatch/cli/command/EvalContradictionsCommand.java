package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.eval.contradictions.ContradictionScoreText;
import org.pactwatch.eval.contradictions.ContradictionScorer;
import org.pactwatch.eval.contradictions.PairFile;
import org.pactwatch.eval.contradictions.PairSign;
import org.pactwatch.eval.contradictions.SentencePair;
import org.pactwatch.reading.contrast.Contrast;
import org.pactwatch.reading.contrast.Sign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores contradictions between plain sentences. */
@Command(
    name = "contradictions",
    description = "Score which sentence pairs contradict each other.",
    footer = {
      "",
      "FILE is tab-separated with the columns premise, hypothesis and label: 1 contradictory, 0",
      "compatible. Precision, recall and F1 are those of \"contradictory\": a pair is called so where",
      "any sign shows. Beside it: always the answer of most pairs; always \"contradictory\"; and a",
      "threshold on shared words, tuned on the other half of the pairs. Odd are the first pair, the",
      "third and so on. Below, for each sign, the contradictory among the pairs that show it."
    })
final class EvalContradictionsCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "FILE", description = "Sentence pairs, *.tsv.")
  private Path file;

  @Mixin private ScoreOutput output;

  private final Console console;

  EvalContradictionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<SentencePair> pairs = PairFile.read(file);
    Contrast contrast = Engine.contrast();
    ContradictionScorer scorer = new ContradictionScorer(pairs);
    for (SentencePair pair : pairs) {
      scorer.add(
          pair,
          contrast.between(pair.first(), pair.second()).stream()
              .map(EvalContradictionsCommand::shown)
              .toList());
    }
    output.print(
        console,
        scorer.score(),
        ContradictionScoreText::findings,
        ContradictionScoreText::table,
        ContradictionScoreText::json);
    return ExitCode.SUCCESS;
  }

  private static PairSign shown(Sign sign) {
    return new PairSign(sign.kind().toString(), sign.toString());
  }
}
