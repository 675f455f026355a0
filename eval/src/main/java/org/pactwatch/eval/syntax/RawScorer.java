package org.pactwatch.eval.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pactwatch.eval.Rate;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.conllu.TreebankSentence;

/** Scores what is read from the plain text of a treebank. */
final class RawScorer {
  private final TextWords gold;
  private final TextWords found;
  private final Alignment alignment;
  private final ErrorTally errors = new ErrorTally();

  private RawScorer(TextWords gold, TextWords found) {
    this.gold = gold;
    this.found = found;
    alignment = new Alignment(gold.words(), found.words());
  }

  /** The text that is read: all sentences, joined by one space each. */
  static String text(List<TreebankSentence> gold) {
    return gold.stream().map(TreebankSentence::text).collect(Collectors.joining(" "));
  }

  /** Reads and scores the plain text of all sentences. */
  static RawScore score(List<TreebankSentence> gold, Analyzer analyzer) {
    String text = text(gold);
    TextWords wanted = new TextWords(text);
    int base = 0;
    for (TreebankSentence sentence : gold) {
      wanted.add(sentence.sentence(), base);
      base += sentence.text().length() + 1;
    }
    TextWords found = new TextWords(text);
    for (Sentence sentence : analyzer.analyze(text)) {
      found.add(sentence, 0);
    }
    return new RawScorer(wanted, found).score(text);
  }

  private RawScore score(String text) {
    SpacelessText shown = new SpacelessText(text);
    int upos = 0;
    int lemma = 0;
    int uas = 0;
    int las = 0;
    for (int i = 0; i < found.words().size(); i++) {
      if (alignment.goldOf(i) == Alignment.NONE) {
        continue;
      }
      TextWords.Placed have = found.words().get(i);
      TextWords.Placed want = gold.words().get(alignment.goldOf(i));
      upos += have.word().upos() == want.word().upos() ? 1 : 0;
      lemma += GoldScorer.sameLemma(want.word(), have.word()) ? 1 : 0;
      if (sameHead(want, have)) {
        uas++;
        las += have.relation().equals(want.relation()) ? 1 : 0;
      }
    }
    return new RawScore(
        stretches("token", gold.tokens(), found.tokens(), shown),
        stretches("sentence", gold.sentences(), found.sentences(), shown),
        ofWords(alignment.matched()),
        ofWords(upos),
        ofWords(lemma),
        found.anyTree() ? Optional.of(ofWords(uas)) : Optional.empty(),
        found.anyTree() ? Optional.of(ofWords(las)) : Optional.empty(),
        errors.mostFrequentFirst());
  }

  private boolean sameHead(TextWords.Placed want, TextWords.Placed have) {
    return have.head() < 0
        ? have.head() == want.head()
        : alignment.goldOf(have.head()) != Alignment.NONE
            && alignment.goldOf(have.head()) == want.head();
  }

  private Rate ofWords(int right) {
    return Rate.of(right, found.words().size(), gold.words().size());
  }

  private Rate stretches(
      String kind,
      List<TextWords.Stretch> wanted,
      List<TextWords.Stretch> given,
      SpacelessText text) {
    int right = 0;
    int want = 0;
    int have = 0;
    while (want < wanted.size() || have < given.size()) {
      TextWords.Stretch left = want < wanted.size() ? wanted.get(want) : null;
      TextWords.Stretch other = have < given.size() ? given.get(have) : null;
      boolean takesGold = other == null || (left != null && left.start() <= other.start());
      boolean takesFound = left == null || (other != null && other.start() <= left.start());
      want += takesGold ? 1 : 0;
      have += takesFound ? 1 : 0;
      if (takesGold && takesFound && left.end() == other.end()) {
        right++;
        continue;
      }
      if (takesGold) {
        errors.add(kind + " missed", text.around(left.start(), left.end()));
      }
      if (takesFound) {
        errors.add(kind + " made up", text.around(other.start(), other.end()));
      }
    }
    return Rate.of(right, given.size(), wanted.size());
  }
}
