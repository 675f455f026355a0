package org.pactwatch.syntax.french;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import morfologik.stemming.Dictionary;
import opennlp.tools.postag.POSModel;
import org.pactwatch.syntax.Annotator;
import org.pactwatch.syntax.DependencyParser;
import org.pactwatch.syntax.analysis.Steps;
import org.pactwatch.syntax.analysis.TextAnalyzer;
import org.pactwatch.syntax.data.Table;
import org.pactwatch.syntax.lemma.Lemmatizer;
import org.pactwatch.syntax.lemma.Lexicon;
import org.pactwatch.syntax.lemma.Overrides;
import org.pactwatch.syntax.lemma.TagSet;
import org.pactwatch.syntax.lemma.WordClasses;
import org.pactwatch.syntax.model.SyntaxModel;
import org.pactwatch.syntax.sentence.SentenceRules;
import org.pactwatch.syntax.sentence.SentenceSplitter;
import org.pactwatch.syntax.tag.OpenNlpTagger;
import org.pactwatch.syntax.tag.StackedTagger;
import org.pactwatch.syntax.tag.Tagger;
import org.pactwatch.syntax.tag.TaggerModel;
import org.pactwatch.syntax.token.Contractions;
import org.pactwatch.syntax.token.TokenRules;
import org.pactwatch.syntax.token.Tokenizer;
import org.pactwatch.syntax.train.Groundwork;

/**
 * What is known of French before anything is learned from treebanks: OpenNLP's tagger,
 * LanguageTool's dictionary, and our rules. Safe to share.
 */
public final class FrenchKnowledge implements Groundwork {
  private static final String MODEL = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";
  private static final String DICTIONARY = "/org/languagetool/resource/fr/french.dict";
  private static final String DICTIONARY_INFO = "/org/languagetool/resource/fr/french.info";

  private final POSModel tags;
  private final WordClasses classes;
  private final Lemmatizer lemmatizer;
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Contractions contractions;

  private FrenchKnowledge(POSModel tags, Lexicon lexicon) {
    TagSet tagSet = new TagSet(table("tagset.tsv", 3));
    Set<String> rare = new HashSet<>();
    table("rare.tsv", 2).wordsByKind().values().forEach(rare::addAll);
    this.tags = tags;
    this.classes = new WordClasses(lexicon, tagSet);
    this.lemmatizer =
        new Lemmatizer(lexicon, tagSet, Overrides.of(table("overrides.tsv", 4)), rare);
    this.tokenizer = new Tokenizer(TokenRules.of(table("tokens.tsv", 2).wordsByKind()));
    this.splitter = new SentenceSplitter(SentenceRules.of(table("sentences.tsv", 2).wordsByKind()));
    this.contractions = new Contractions(table("contractions.tsv", 4));
  }

  /**
   * Loads models and data from the class path.
   *
   * @throws IllegalStateException if one is missing or broken
   */
  public static FrenchKnowledge load() {
    try (InputStream model = open(MODEL);
        InputStream dictionary = open(DICTIONARY);
        InputStream info = open(DICTIONARY_INFO)) {
      return new FrenchKnowledge(
          new POSModel(model), new Lexicon(Dictionary.read(dictionary, info)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Table table(String name, int columns) {
    return Table.beside(FrenchKnowledge.class, name, columns);
  }

  static InputStream open(String resource) {
    InputStream stream = FrenchKnowledge.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("expected " + resource + " on the class path, found none");
    }
    return stream;
  }

  @Override
  public Tagger firstTagger() {
    return new OpenNlpTagger(tags);
  }

  @Override
  public int wordClass(String lowerForm) {
    return classes.of(lowerForm);
  }

  @Override
  public Tagger tagger(TaggerModel model) {
    return new StackedTagger(firstTagger(), this::wordClass, model);
  }

  @Override
  public Annotator annotator(Supplier<Tagger> taggers) {
    return new TextAnalyzer(steps(taggers, Optional.empty()));
  }

  /** The steps that learned parts complete. */
  Steps steps(SyntaxModel model) {
    return steps(() -> tagger(model.tagger()), Optional.of(model.parser().parser()));
  }

  private Steps steps(Supplier<Tagger> taggers, Optional<DependencyParser> parser) {
    return new Steps(tokenizer, splitter, taggers, contractions, lemmatizer, parser);
  }
}
