package org.pactwatch.syntax.train;

import java.util.ArrayList;
import java.util.List;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.conllu.TreebankSentence;
import org.pactwatch.syntax.tag.Tagger;
import org.pactwatch.syntax.tag.TaggerTrainer;
import org.pactwatch.syntax.token.Characters;

/** Makes examples for the tagger: contractions whole, their tags joined, marks plain. */
final class TagExamples {
  private TagExamples() {}

  static List<TaggerTrainer.Example> of(List<TreebankSentence> sentences, Tagger first) {
    List<TaggerTrainer.Example> examples = new ArrayList<>(sentences.size());
    for (TreebankSentence sentence : sentences) {
      examples.add(of(sentence, first));
    }
    return examples;
  }

  private static TaggerTrainer.Example of(TreebankSentence sentence, Tagger first) {
    String plain = Characters.plain(sentence.text());
    List<String> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    int start = -1;
    for (Word word : sentence.sentence().words()) {
      if (word.start() == start) {
        int last = tags.size() - 1;
        tags.set(last, tags.get(last) + "+" + word.upos());
      } else {
        tokens.add(plain.substring(word.start(), word.end()));
        tags.add(word.upos().name());
        start = word.start();
      }
    }
    List<String> others = List.of(first.tag(tokens.toArray(String[]::new)));
    return new TaggerTrainer.Example(tokens, others, tags);
  }
}
