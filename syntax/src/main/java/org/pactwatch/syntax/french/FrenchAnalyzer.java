package org.pactwatch.syntax.french;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import opennlp.tools.postag.POSModel;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.Annotator;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.analysis.WordAnalyzer;
import org.pactwatch.syntax.data.Table;
import org.pactwatch.syntax.lemma.Lemmatizer;
import org.pactwatch.syntax.lemma.Lexicon;
import org.pactwatch.syntax.lemma.Overrides;
import org.pactwatch.syntax.lemma.TagSet;
import org.pactwatch.syntax.sentence.SentenceRules;
import org.pactwatch.syntax.sentence.SentenceSplitter;
import org.pactwatch.syntax.tag.OpenNlpTagger;
import org.pactwatch.syntax.token.Contractions;
import org.pactwatch.syntax.token.TokenRules;
import org.pactwatch.syntax.token.Tokenizer;

/** Sentences and words of French text, without trees. Load once and share between threads. */
public final class FrenchAnalyzer implements Analyzer, Annotator {
  private static final String MODEL = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";
  private static final String DICTIONARY = "/org/languagetool/resource/fr/french.dict";
  private static final String DICTIONARY_INFO = "/org/languagetool/resource/fr/french.info";

  private final WordAnalyzer words;

  private FrenchAnalyzer(WordAnalyzer words) {
    this.words = words;
  }

  /**
   * Loads models and data from the class path.
   *
   * @throws IllegalStateException if one is missing or broken
   */
  public static FrenchAnalyzer load() {
    Map<String, Set<String>> tokens = table("tokens.tsv", 2).wordsByKind();
    Map<String, Set<String>> sentences = table("sentences.tsv", 2).wordsByKind();
    try (InputStream model = open(MODEL);
        InputStream dictionary = open(DICTIONARY);
        InputStream info = open(DICTIONARY_INFO)) {
      POSModel tags = new POSModel(model);
      return new FrenchAnalyzer(
          new WordAnalyzer(
              new Tokenizer(TokenRules.of(tokens)),
              new SentenceSplitter(SentenceRules.of(sentences)),
              contractions(),
              lemmatizer(new Lexicon(Dictionary.read(dictionary, info))),
              () -> new OpenNlpTagger(tags)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Table table(String name, int columns) {
    return Table.beside(FrenchAnalyzer.class, name, columns);
  }

  private static InputStream open(String resource) {
    InputStream stream = FrenchAnalyzer.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("expected " + resource + " on the class path, found none");
    }
    return stream;
  }

  private static Contractions contractions() {
    return new Contractions(table("contractions.tsv", 4));
  }

  private static Lemmatizer lemmatizer(Lexicon lexicon) {
    Set<String> rare = new HashSet<>();
    table("rare.tsv", 2).wordsByKind().values().forEach(rare::addAll);
    return new Lemmatizer(
        lexicon, new TagSet(table("tagset.tsv", 3)), Overrides.of(table("overrides.tsv", 4)), rare);
  }

  /** The steps behind this analyzer, for those who bring their own tokens. */
  public WordAnalyzer words() {
    return words;
  }

  @Override
  public List<Sentence> analyze(CharSequence text) {
    return words.analyze(text);
  }

  @Override
  public Sentence annotate(String text, Sentence given) {
    return words.annotate(text, given);
  }
}
