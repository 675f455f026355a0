package org.pactwatch.syntax.parse;

import java.util.List;
import org.pactwatch.syntax.SmallTreebank;
import org.pactwatch.syntax.learn.LinearModel;

/** Parsers that have learned a few sentences by heart. */
final class Learned {
  private Learned() {}

  static List<ParserTrainer.Example> examples() {
    return SmallTreebank.sentences().stream()
        .map(given -> new ParserTrainer.Example(given.sentence().words(), given.tree()))
        .toList();
  }

  /** Its forward parser is guided by what its backward one finds in the same sentences. */
  static ParserModel model(long seed, int rounds) {
    return model(examples(), seed, rounds);
  }

  static ParserModel model(List<ParserTrainer.Example> examples, long seed, int rounds) {
    List<ParserTrainer.Example> turned =
        examples.stream().map(ParserTrainer.Example::backward).toList();
    ArcModel backward = arcs(turned, seed, rounds);
    ArcParser guide = backward.parser();
    List<ParserTrainer.Example> guided =
        examples.stream()
            .map(example -> example.guidedBy(guide.parseBackward(example.words())))
            .toList();
    return new ParserModel(backward, arcs(guided, seed, rounds), marks(examples, seed, rounds));
  }

  static ArcModel arcs(List<ParserTrainer.Example> examples, long seed, int rounds) {
    ParserTrainer trainer = new ParserTrainer(examples, seed);
    for (int round = 0; round < rounds; round++) {
      trainer.round(round > 0);
    }
    return ParserTrainer.model(examples, trainer.weights(), 0);
  }

  private static LinearModel marks(List<ParserTrainer.Example> examples, long seed, int rounds) {
    MarkTrainer trainer = new MarkTrainer(examples, seed);
    for (int round = 0; round < rounds; round++) {
      trainer.round();
    }
    return LinearModel.of(trainer.weights(), 0);
  }
}
