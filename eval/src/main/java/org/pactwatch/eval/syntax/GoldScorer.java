package org.pactwatch.eval.syntax;

import java.util.List;
import org.pactwatch.syntax.Annotator;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.conllu.TreebankSentence;

/** Scores words that the gold has cut already. */
final class GoldScorer {
  private static final List<String> FEATURES =
      List.of("Gender", "Number", "Person", "Tense", "Mood", "VerbForm");

  private final ErrorTally errors = new ErrorTally();
  private final TreeTally trees = new TreeTally(errors);
  private final Confusion.Tally confusions = new Confusion.Tally();
  private Share upos = Share.NONE;
  private Share lemma = Share.NONE;
  private Share features = Share.NONE;
  private int tokens;

  private GoldScorer() {}

  /**
   * Annotates and scores all sentences.
   *
   * @throws IllegalStateException if the annotator gives other words than it was given
   */
  static GoldScore score(List<TreebankSentence> gold, Annotator annotator) {
    GoldScorer scorer = new GoldScorer();
    for (TreebankSentence sentence : gold) {
      scorer.add(sentence, annotator.annotate(sentence.text(), sentence.sentence()));
    }
    return new GoldScore(
        gold.size(),
        scorer.tokens,
        scorer.upos,
        scorer.lemma,
        scorer.features,
        scorer.trees.score(),
        scorer.confusions.mostFrequentFirst(),
        scorer.errors.mostFrequentFirst());
  }

  private void add(TreebankSentence gold, Sentence found) {
    List<Word> wanted = gold.sentence().words();
    if (found.words().size() != wanted.size()) {
      throw new IllegalStateException(
          "expected "
              + wanted.size()
              + " words for the sentence at line "
              + gold.line()
              + ", got "
              + found.words().size());
    }
    tokens += TextWords.tokens(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      add(wanted.get(i), found.words().get(i));
    }
    trees.add(gold.sentence(), gold.tree(), found.tree());
  }

  private void add(Word want, Word have) {
    upos = upos.plus(want.upos() == have.upos());
    if (want.upos() != have.upos()) {
      confusions.add(want.upos(), have.upos());
      errors.add("upos", want.form() + " " + want.upos() + " <- " + have.upos());
    }
    boolean sameLemma = sameLemma(want, have);
    lemma = lemma.plus(sameLemma);
    if (!sameLemma) {
      errors.add(
          "lemma", want.form() + " " + have.upos() + " " + want.lemma() + " <- " + have.lemma());
    }
    boolean sameFeatures =
        FEATURES.stream()
            .allMatch(name -> want.features().value(name).equals(have.features().value(name)));
    features = features.plus(sameFeatures);
    if (!sameFeatures) {
      errors.add("feats", want.form() + " " + want.features() + " <- " + have.features());
    }
  }

  /** The shared task's way: a gold without a lemma asks for none. */
  static boolean sameLemma(Word want, Word have) {
    return want.lemma().equals("_") || want.lemma().equals(have.lemma());
  }
}
