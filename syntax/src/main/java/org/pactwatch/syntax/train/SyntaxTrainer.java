package org.pactwatch.syntax.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.pactwatch.syntax.Annotator;
import org.pactwatch.syntax.conllu.TreebankSentence;
import org.pactwatch.syntax.learn.LinearModel;
import org.pactwatch.syntax.learn.Weights;
import org.pactwatch.syntax.model.SyntaxModel;
import org.pactwatch.syntax.parse.ArcModel;
import org.pactwatch.syntax.parse.ArcParser;
import org.pactwatch.syntax.parse.ArcWeights;
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
    List<Tagged> both =
        IntStream.range(0, sentences.size())
            .mapToObj(i -> new Tagged(ReportedSpeech.oneWay(sentences.get(i)), tagged.get(i)))
            .toList();
    return Folds.each(
        both,
        plan.folds(),
        (others, own) -> {
          TaggerModel model = tagger(others.stream().map(Tagged::example).toList(), 1);
          Annotator annotator = groundwork.annotator(() -> groundwork.tagger(model));
          return own.stream().map(one -> parserExample(one.sentence(), annotator)).toList();
        });
  }

  /** A sentence and what a tagger learns from it. */
  private record Tagged(TreebankSentence sentence, TaggerTrainer.Example example) {}

  private static ParserTrainer.Example parserExample(
      TreebankSentence sentence, Annotator annotator) {
    return new ParserTrainer.Example(
        annotator.annotate(sentence.text(), sentence.sentence()).words(), sentence.tree());
  }

  private ParserModel parser(List<ParserTrainer.Example> examples) {
    progress.accept("parser from the end: " + plan.guides() + " learners");
    ArcModel backward = arcs(backward(examples), plan.guides(), plan.guideRounds());
    progress.accept("guides for the parser: " + plan.folds() + " folds");
    List<ParserTrainer.Example> guided = guided(examples);
    progress.accept("parser: " + plan.parsers() + " learners");
    ArcModel forward = arcs(guided, plan.parsers(), plan.parserRounds());
    return new ParserModel(backward, forward, LinearModel.of(markWeights(guided), 0));
  }

  private static List<ParserTrainer.Example> backward(List<ParserTrainer.Example> examples) {
    return examples.stream().map(ParserTrainer.Example::backward).toList();
  }

  /** Each example with what a parser finds from its end that was trained on the other folds. */
  private List<ParserTrainer.Example> guided(List<ParserTrainer.Example> examples) {
    return Folds.each(
        examples,
        plan.folds(),
        (others, own) -> {
          ArcParser guide = arcs(backward(others), 1, plan.guideRounds()).parser();
          return own.stream()
              .map(example -> example.guidedBy(guide.parseBackward(example.words())))
              .toList();
        });
  }

  private ArcModel arcs(List<ParserTrainer.Example> examples, int learners, int rounds) {
    List<ArcWeights> weights =
        IntStream.range(0, learners)
            .parallel()
            .mapToObj(learner -> arcWeights(examples, plan.seed() + learner, rounds))
            .toList();
    return ParserTrainer.model(examples, ArcWeights.sum(weights), plan.leastWeight());
  }

  private static ArcWeights arcWeights(
      List<ParserTrainer.Example> examples, long seed, int rounds) {
    ParserTrainer trainer = new ParserTrainer(examples, seed);
    for (int round = 0; round < rounds; round++) {
      trainer.round(round > 0);
    }
    return trainer.weights();
  }

  /** Marks learn from right trees, and from those with the mistakes they will meet. */
  private Weights markWeights(List<ParserTrainer.Example> guided) {
    List<ParserTrainer.Example> both = new ArrayList<>(guided);
    guided.forEach(example -> example.marksInGuide().ifPresent(both::add));
    MarkTrainer trainer = new MarkTrainer(both, plan.seed());
    for (int round = 0; round < plan.parserRounds(); round++) {
      trainer.round();
    }
    return trainer.weights();
  }
}
