package org.pactwatch.eval.syntax;

import java.util.List;
import java.util.Optional;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.Annotator;
import org.pactwatch.syntax.conllu.TreebankSentence;

/** Scores an analyzer against treebanks, and takes its time. */
public final class SyntaxScorer {
  private final Annotator annotator;
  private final Analyzer analyzer;
  private final Stopwatch stopwatch;

  /**
   * Takes what is to be scored.
   *
   * @param annotator reads gold tokens
   * @param analyzer reads plain text
   */
  public SyntaxScorer(Annotator annotator, Analyzer analyzer, Stopwatch stopwatch) {
    this.annotator = annotator;
    this.analyzer = analyzer;
    this.stopwatch = stopwatch;
  }

  /** Scores gold tokens, and the plain text too where {@code raw} asks for it. */
  public SyntaxScore score(List<TreebankSentence> gold, boolean raw) {
    GoldScore score = GoldScorer.score(gold, annotator);
    double speed =
        stopwatch.perSecond(
            score.tokens(),
            () -> gold.forEach(one -> annotator.annotate(one.text(), one.sentence())));
    return new SyntaxScore(
        score, speed, raw ? Optional.of(raw(gold, score.tokens())) : Optional.empty());
  }

  private SyntaxScore.Raw raw(List<TreebankSentence> gold, int tokens) {
    RawScore score = RawScorer.score(gold, analyzer);
    String text = RawScorer.text(gold);
    return new SyntaxScore.Raw(score, stopwatch.perSecond(tokens, () -> analyzer.analyze(text)));
  }
}
