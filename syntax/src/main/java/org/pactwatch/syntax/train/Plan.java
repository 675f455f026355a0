package org.pactwatch.syntax.train;

/**
 * How a model is trained.
 *
 * @param seed decides the order in which sentences are seen
 * @param folds the parts that take turns at being tagged by a tagger that has not seen them, so
 *     that the parser learns from tags with the errors it will meet
 * @param taggerRounds how often a tagger sees each sentence
 * @param taggers how many taggers, each with an order of its own, are summed up
 * @param guideRounds how often a parser that reads from the end sees each sentence
 * @param guides how many of them are summed up
 * @param parserRounds how often a parser sees each sentence
 * @param parsers how many parsers are summed up
 * @param leastWeight weights smaller than this part of the largest are dropped
 */
public record Plan(
    long seed,
    int folds,
    int taggerRounds,
    int taggers,
    int guideRounds,
    int guides,
    int parserRounds,
    int parsers,
    double leastWeight) {
  public Plan {
    if (folds < 2) {
      throw new IllegalArgumentException("expected two folds or more, got " + folds);
    }
    for (int count :
        new int[] {taggerRounds, taggers, guideRounds, guides, parserRounds, parsers}) {
      if (count < 1) {
        throw new IllegalArgumentException("expected rounds and learners, got " + count);
      }
    }
  }

  /** The plan whose figures stand in the notes of this module. */
  public static Plan usual(long seed) {
    return new Plan(seed, 8, 8, 3, 10, 5, 14, 8, 0.015);
  }
}
