package org.pactwatch.eval.syntax;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.Annotator;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.conllu.ConlluReader;
import org.pactwatch.syntax.conllu.TreebankSentence;

/**
 * A tiny treebank, written as {@code ID FORM LEMMA UPOS FEATS HEAD DEPREL} with spaces for tabs; a
 * {@code /} at the end stands for {@code SpaceAfter=No}, a {@code ~} in a form for a space. It
 * plays gold, or an analyzer that answers just so.
 */
record Bank(List<TreebankSentence> sentences) {
  static Bank of(String... rows) {
    String text = Stream.of(rows).map(Bank::row).collect(Collectors.joining());
    try {
      return new Bank(ConlluReader.read(new StringReader(text)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String row(String row) {
    if (row.isEmpty()) {
      return "\n";
    }
    List<String> cells = new ArrayList<>(List.of(row.split(" +", -1)));
    boolean glued = cells.remove("/");
    if (cells.size() == 2) {
      cells.addAll(List.of("_", "_", "_", "_", "_"));
    }
    cells.add(4, "_");
    cells.addAll(List.of("_", glued ? "SpaceAfter=No" : "_"));
    return String.join("\t", cells).replace('~', ' ') + "\n";
  }

  /** Answers each gold sentence with the one at the same place here. */
  Annotator annotator(Bank gold) {
    return (text, given) -> {
      for (int i = 0; i < gold.sentences.size(); i++) {
        if (gold.sentences.get(i).sentence().equals(given)) {
          return sentences.get(i).sentence();
        }
      }
      throw new AssertionError("asked for a sentence that is not gold: " + text);
    };
  }

  /** Answers a text with the sentences here, moved to where they stand in it. */
  Analyzer analyzer() {
    return text -> {
      if (!RawScorer.text(sentences).contentEquals(text)) {
        throw new AssertionError("asked for another text: " + text);
      }
      List<Sentence> moved = new ArrayList<>();
      int base = 0;
      for (TreebankSentence one : sentences) {
        moved.add(moved(one.sentence(), base));
        base += one.text().length() + 1;
      }
      return moved;
    };
  }

  /** An analyzer that gives the same words as another, but no trees. */
  static Analyzer withoutTrees(Analyzer analyzer) {
    return text -> analyzer.analyze(text).stream().map(Bank::withoutTree).toList();
  }

  static Sentence withoutTree(Sentence sentence) {
    return new Sentence(sentence.start(), sentence.end(), sentence.words(), Optional.empty());
  }

  private static Sentence moved(Sentence sentence, int by) {
    List<Word> words =
        sentence.words().stream()
            .map(
                word ->
                    new Word(
                        word.start() + by,
                        word.end() + by,
                        word.form(),
                        word.upos(),
                        word.lemma(),
                        word.features()))
            .toList();
    return new Sentence(sentence.start() + by, sentence.end() + by, words, sentence.tree());
  }
}
