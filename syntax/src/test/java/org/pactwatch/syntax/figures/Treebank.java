package org.pactwatch.syntax.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pactwatch.syntax.token.Tokens;

/** The sentences of a CoNLL-U file, as far as measuring asks for them. */
record Treebank(List<Gold> sentences) {
  /** A word and the columns that it is compared by. */
  record GoldWord(String form, String lemma, String upos, String features) {}

  /**
   * One sentence.
   *
   * @param text its raw text
   * @param tokens the stretches of its tokens, contractions whole
   * @param words the words of each token
   */
  record Gold(String text, Tokens tokens, List<List<GoldWord>> words) {}

  static Treebank read(Path file) throws IOException {
    List<Gold> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Tokens tokens = new Tokens();
    List<List<GoldWord>> words = new ArrayList<>();
    int inside = 0;
    for (String line : Files.readAllLines(file)) {
      if (line.isEmpty()) {
        sentences.add(new Gold(text.toString().stripTrailing(), tokens, words));
        text = new StringBuilder();
        tokens = new Tokens();
        words = new ArrayList<>();
        inside = 0;
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (line.startsWith("#") || cells[0].contains(".")) {
        continue;
      }
      int dash = cells[0].indexOf('-');
      if (inside == 0) {
        tokens.add(text.length(), text.length() + cells[1].length());
        text.append(cells[1]).append(cells[9].contains("SpaceAfter=No") ? "" : " ");
        words.add(new ArrayList<>());
      }
      if (dash > 0) {
        int first = Integer.parseInt(cells[0].substring(0, dash));
        inside = Integer.parseInt(cells[0].substring(dash + 1)) - first + 1;
      } else {
        words.get(words.size() - 1).add(new GoldWord(cells[1], cells[2], cells[3], cells[5]));
        inside = Math.max(0, inside - 1);
      }
    }
    return new Treebank(sentences);
  }
}
