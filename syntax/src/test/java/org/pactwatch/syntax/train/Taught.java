package org.pactwatch.syntax.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactwatch.syntax.Annotator;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.tag.StackedTagger;
import org.pactwatch.syntax.tag.Tagger;
import org.pactwatch.syntax.tag.TaggerModel;

/**
 * A language for tests, of which almost nothing is known: whatever starts with a capital is a name,
 * all else a noun, and the dictionary knows words by their length.
 */
final class Taught implements Groundwork {
  @Override
  public Tagger firstTagger() {
    return tokens ->
        Arrays.stream(tokens)
            .map(token -> Character.isUpperCase(token.charAt(0)) ? "PROPN" : "NOUN")
            .toArray(String[]::new);
  }

  @Override
  public int wordClass(String lowerForm) {
    return lowerForm.length();
  }

  @Override
  public Tagger tagger(TaggerModel model) {
    return new StackedTagger(firstTagger(), this::wordClass, model);
  }

  @Override
  public Annotator annotator(Supplier<Tagger> taggers) {
    return (text, given) -> annotate(taggers.get(), given);
  }

  /** Every word is tagged by its form; contractions are tagged as one token. */
  private static Sentence annotate(Tagger tagger, Sentence given) {
    List<Word> old = given.words();
    String[] tags = tagger.tag(old.stream().map(Word::form).toArray(String[]::new));
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tags.length; i++) {
      Word word = old.get(i);
      Upos upos = Upos.valueOf(tags[i].split("\\+", -1)[0]);
      String lemma = word.form().toLowerCase(Locale.ROOT);
      words.add(new Word(word.start(), word.end(), word.form(), upos, lemma, Features.none()));
    }
    return new Sentence(given.start(), given.end(), words, Optional.empty());
  }
}
