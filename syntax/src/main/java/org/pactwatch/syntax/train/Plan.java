package org.pactwatch.syntax.train;

/**
 * How a model is trained.
 *
 * @param seed decides the order in which sentences are seen
 * @param folds the parts that take turns at being tagged by a tagger that has not seen them, so
 *     that the parser learns from tags with the errors it will meet
 * @param taggerRounds how often a tagger sees each sentence
 * @param taggers how many taggers, each with an order of its own, are summed up
 * @param parserRounds how often a parser sees each sentence
 * @param parsers how many parsers are summed up
 * @param leastWeight weights smaller than this part of the largest are dropped
 */
public record Plan(
    long seed,
    int folds,
    int taggerRounds,
    int taggers,
    int parserRounds,
    int parsers,
    double leastWeight) {
  public Plan {
    if (folds < 2 || taggerRounds < 1 || taggers < 1 || parserRounds < 1 || parsers < 1) {
      throw new IllegalArgumentException("expected two folds or more, and numbers above zero");
    }
  }

  /** The plan whose figures stand in the notes of this module. */
  public static Plan usual(long seed) {
    return new Plan(seed, 8, 8, 3, 12, 4, 0.008);
  }
}
