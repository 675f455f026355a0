package org.pactwatch.bench.french;

import java.util.ArrayList;
import java.util.List;
import org.pactwatch.syntax.data.Table;
import org.pactwatch.syntax.french.FrenchKnowledge;
import org.pactwatch.syntax.sentence.SentenceRules;
import org.pactwatch.syntax.sentence.SentenceSplitter;
import org.pactwatch.syntax.token.Characters;
import org.pactwatch.syntax.token.TokenRules;
import org.pactwatch.syntax.token.Tokenizer;
import org.pactwatch.syntax.token.Tokens;

/**
 * Tokeniser and splitter of French as the analyzer has them, which does not hand them out: made
 * from the same data.
 */
public final class FrenchRules {
  private FrenchRules() {}

  public static Tokenizer tokenizer() {
    Table rules = Table.beside(FrenchKnowledge.class, "tokens.tsv", 2);
    return new Tokenizer(TokenRules.of(rules.wordsByKind()));
  }

  public static SentenceSplitter splitter() {
    Table rules = Table.beside(FrenchKnowledge.class, "sentences.tsv", 2);
    return new SentenceSplitter(SentenceRules.of(rules.wordsByKind()));
  }

  /**
   * Returns the tokens of each line of a text, as the analyzer goes through it.
   *
   * @param plain text with plain marks, see {@link Characters#plain}
   */
  public static List<Tokens> lines(Tokenizer tokenizer, String plain) {
    List<Tokens> lines = new ArrayList<>();
    int start = 0;
    while (start < plain.length()) {
      int end = start;
      while (end < plain.length() && !Characters.isLineEnd(plain.charAt(end))) {
        end++;
      }
      Tokens line = new Tokens();
      tokenizer.tokenize(plain, start, end, line);
      lines.add(line);
      start = end + 1;
    }
    return lines;
  }

  /** Returns the forms of each sentence of a text, contractions whole: what a tagger takes. */
  public static List<String[]> sentences(String text) {
    String plain = Characters.plain(text);
    List<String[]> sentences = new ArrayList<>();
    SentenceSplitter splitter = splitter();
    for (Tokens line : lines(tokenizer(), plain)) {
      int[] first = {0};
      splitter.split(
          text,
          line,
          next -> {
            sentences.add(forms(plain, line, first[0], next));
            first[0] = next;
          });
    }
    return sentences;
  }

  private static String[] forms(String plain, Tokens line, int first, int next) {
    String[] forms = new String[next - first];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = plain.substring(line.start(first + i), line.end(first + i));
    }
    return forms;
  }
}
