package org.pactwatch.syntax.tag;

import java.util.Arrays;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Tags with an OpenNLP model. Keeps working state: one thread at a time. */
public final class OpenNlpTagger implements Tagger {
  /**
   * OpenNLP's beam search copies its whole path at each step, so its cost grows with the square of
   * the sentence; longer ones are tagged piece by piece.
   */
  private static final int LONGEST = 150;

  private final POSTaggerME tagger;

  public OpenNlpTagger(POSModel model) {
    // The model's own tags hold ADP+DET, which the conversion to a known tag set would lose.
    this.tagger = new POSTaggerME(model, POSTagFormat.CUSTOM);
  }

  @Override
  public String[] tag(String[] sentence) {
    String[] tokens = TokenHeads.of(sentence);
    if (tokens.length <= LONGEST) {
      return tagger.tag(tokens);
    }
    String[] tags = new String[tokens.length];
    for (int from = 0; from < tokens.length; from += LONGEST) {
      int to = Math.min(from + LONGEST, tokens.length);
      String[] piece = tagger.tag(Arrays.copyOfRange(tokens, from, to));
      System.arraycopy(piece, 0, tags, from, piece.length);
    }
    return tags;
  }
}
