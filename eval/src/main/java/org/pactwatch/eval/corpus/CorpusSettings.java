package org.pactwatch.eval.corpus;

/**
 * What corpus to generate.
 *
 * @param articles how many articles
 * @param seed what it is drawn from
 * @param words how many words each article has at least, title and credits left out
 */
public record CorpusSettings(int articles, long seed, int words) {
  public CorpusSettings {
    if (articles < 1 || words < 1) {
      throw new IllegalArgumentException(
          "expected 1 article and 1 word or more, got " + articles + " and " + words);
    }
  }
}
