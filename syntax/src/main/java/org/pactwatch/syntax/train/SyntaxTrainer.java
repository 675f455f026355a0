package org.pactwatch.syntax.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.pactwatch.syntax.Annotator;
import org.pactwatch.syntax.conllu.TreebankSentence;
import org.pactwatch.syntax.learn.LinearModel;
import org.pactwatch.syntax.learn.Weights;
import org.pactwatch.syntax.model.SyntaxModel;
import org.pactwatch.syntax.parse.MarkTrainer;
import org.pactwatch.syntax.parse.ParserModel;
import org.pactwatch.syntax.parse.ParserTrainer;
import org.pactwatch.syntax.tag.TaggerModel;
import org.pactwatch.syntax.tag.TaggerTrainer;

/**
 * Trains tagger and parser of one language. The tagger stacks on one that knows more text; the
 * parser learns from the words as an analysis finds them, tagged by taggers that have not seen
 * them.
 */
public final class SyntaxTrainer {
  private final Groundwork groundwork;
  private final Plan plan;
  private final Consumer<String> progress;

  /**
   * Readies a training.
   *
   * @param progress is told what goes on, a line each, from one thread at a time
   */
  public SyntaxTrainer(Groundwork groundwork, Plan plan, Consumer<String> progress) {
    this.groundwork = Objects.requireNonNull(groundwork, "groundwork");
    this.plan = Objects.requireNonNull(plan, "plan");
    this.progress = Objects.requireNonNull(progress, "progress");
  }

  /**
   * Trains a model; the same sentences, plan and origin give the same model.
   *
   * @param origin goes into the model, for people to read
   * @throws IllegalArgumentException if there are fewer sentences than folds
   */
  public SyntaxModel train(List<TreebankSentence> sentences, String origin) {
    if (sentences.size() < plan.folds()) {
      throw new IllegalArgumentException(
          "expected " + plan.folds() + " sentences or more, got " + sentences.size());
    }
    List<TaggerTrainer.Example> tagged = TagExamples.of(sentences, groundwork.firstTagger());
    progress.accept("tagger: " + sentences.size() + " sentences, " + plan.taggers() + " learners");
    TaggerModel tagger = tagger(tagged, plan.taggers());
    progress.accept("tags for the parser: " + plan.folds() + " folds");
    List<ParserTrainer.Example> examples = parserExamples(sentences, tagged);
    progress.accept("parser: " + plan.parsers() + " learners, " + plan.parserRounds() + " rounds");
    return new SyntaxModel(origin, tagger, parser(examples));
  }

  private TaggerModel tagger(List<TaggerTrainer.Example> examples, int learners) {
    List<Weights> weights =
        IntStream.range(0, learners)
            .parallel()
            .mapToObj(learner -> taggerWeights(examples, learner))
            .toList();
    return new TaggerModel(
        TaggerTrainer.tags(examples), LinearModel.of(Weights.sum(weights), plan.leastWeight()));
  }

  private Weights taggerWeights(List<TaggerTrainer.Example> examples, int learner) {
    TaggerTrainer trainer =
        new TaggerTrainer(examples, groundwork::wordClass, plan.seed() + learner);
    for (int round = 0; round < plan.taggerRounds(); round++) {
      trainer.round();
    }
    return trainer.weights();
  }

  /** The words of every sentence as found by a tagger that was trained on the other folds. */
  private List<ParserTrainer.Example> parserExamples(
      List<TreebankSentence> sentences, List<TaggerTrainer.Example> tagged) {
    List<List<ParserTrainer.Example>> folds =
        IntStream.range(0, plan.folds())
            .parallel()
            .mapToObj(fold -> parserExamples(sentences, tagged, fold))
            .toList();
    List<ParserTrainer.Example> all = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      all.add(folds.get(i % plan.folds()).get(i / plan.folds()));
    }
    return Collections.unmodifiableList(all);
  }

  private List<ParserTrainer.Example> parserExamples(
      List<TreebankSentence> sentences, List<TaggerTrainer.Example> tagged, int fold) {
    List<TaggerTrainer.Example> others = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      if (i % plan.folds() != fold) {
        others.add(tagged.get(i));
      }
    }
    TaggerModel model = tagger(others, 1);
    Annotator annotator = groundwork.annotator(() -> groundwork.tagger(model));
    List<ParserTrainer.Example> examples = new ArrayList<>();
    for (int i = fold; i < sentences.size(); i += plan.folds()) {
      TreebankSentence sentence = ReportedSpeech.oneWay(sentences.get(i));
      examples.add(
          new ParserTrainer.Example(
              annotator.annotate(sentence.text(), sentence.sentence()).words(), sentence.tree()));
    }
    return examples;
  }

  private ParserModel parser(List<ParserTrainer.Example> examples) {
    List<Weights> weights =
        IntStream.range(0, plan.parsers())
            .parallel()
            .mapToObj(learner -> parserWeights(examples, learner))
            .toList();
    return ParserTrainer.model(
        examples,
        LinearModel.of(Weights.sum(weights), plan.leastWeight()),
        LinearModel.of(markWeights(examples), 0));
  }

  private Weights markWeights(List<ParserTrainer.Example> examples) {
    MarkTrainer trainer = new MarkTrainer(examples, plan.seed());
    for (int round = 0; round < plan.parserRounds(); round++) {
      trainer.round();
    }
    return trainer.weights();
  }

  private Weights parserWeights(List<ParserTrainer.Example> examples, int learner) {
    ParserTrainer trainer = new ParserTrainer(examples, plan.seed() + learner);
    for (int round = 0; round < plan.parserRounds(); round++) {
      double right = trainer.round(round > 0);
      tell(learner, round, right);
    }
    return trainer.weights();
  }

  private synchronized void tell(int learner, int round, double right) {
    progress.accept(
        String.format(
            java.util.Locale.ROOT,
            "parser: learner %d, round %d, %.2f %% of transitions right",
            learner + 1,
            round + 1,
            100 * right));
  }
}
