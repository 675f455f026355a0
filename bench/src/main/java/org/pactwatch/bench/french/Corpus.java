package org.pactwatch.bench.french;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pactwatch.syntax.conllu.ConlluReader;
import org.pactwatch.syntax.conllu.TreebankSentence;

/**
 * The text that everything is measured on, as plain text.
 *
 * @param text the text of all files, one after another
 * @param sentences how many sentences we find in it
 * @param tokens how many tokens we find in it, contractions whole; all speeds count these, so that
 *     they compare whatever each system takes for a word
 */
public record Corpus(String text, int sentences, int tokens) {
  /** A treebank says nothing of paragraphs, and none is as long as a book. */
  private static final int SENTENCES_PER_PARAGRAPH = 20;

  /**
   * Reads files one after another: CoNLL-U by its ending, anything else as it stands.
   *
   * @throws IOException if one cannot be read
   * @throws org.pactwatch.syntax.conllu.ConlluException if one is no CoNLL-U
   */
  public static Corpus read(List<Path> files) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      boolean treebank = file.toString().endsWith(".conllu");
      texts.add(treebank ? plain(ConlluReader.read(file)) : Files.readString(file).strip());
    }
    String text = String.join("\n\n", texts) + "\n";
    List<String[]> sentences = FrenchRules.sentences(text);
    return new Corpus(
        text, sentences.size(), sentences.stream().mapToInt(forms -> forms.length).sum());
  }

  private static String plain(List<TreebankSentence> sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      if (i > 0) {
        text.append(i % SENTENCES_PER_PARAGRAPH == 0 ? "\n\n" : " ");
      }
      text.append(sentences.get(i).text());
    }
    return text.toString();
  }

  /** Tells its size in one line. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "text: %d characters, %d sentences, %d tokens",
        text.length(),
        sentences,
        tokens);
  }
}
