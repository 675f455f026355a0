package org.pactwatch.syntax.french;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import morfologik.stemming.Dictionary;
import opennlp.tools.postag.POSModel;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.data.Table;
import org.pactwatch.syntax.lemma.Lemmatizer;
import org.pactwatch.syntax.lemma.Morphology;
import org.pactwatch.syntax.lemma.Overrides;
import org.pactwatch.syntax.lemma.TagSet;
import org.pactwatch.syntax.sentence.SentenceRules;
import org.pactwatch.syntax.sentence.SentenceSplitter;
import org.pactwatch.syntax.tag.OpenNlpTagger;
import org.pactwatch.syntax.tag.Tagger;
import org.pactwatch.syntax.token.Characters;
import org.pactwatch.syntax.token.TokenRules;
import org.pactwatch.syntax.token.Tokenizer;
import org.pactwatch.syntax.token.Tokens;

/** Sentences and words of French text, without trees. Load once and share between threads. */
public final class FrenchAnalyzer implements Analyzer {
  private static final String MODEL = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";
  private static final String DICTIONARY = "/org/languagetool/resource/fr/french.dict";
  private static final String DICTIONARY_INFO = "/org/languagetool/resource/fr/french.info";

  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Contractions contractions;
  private final Lemmatizer lemmatizer;
  private final POSModel model;
  private final ConcurrentLinkedQueue<Tagger> taggers = new ConcurrentLinkedQueue<>();

  private FrenchAnalyzer(
      Tokenizer tokenizer,
      SentenceSplitter splitter,
      Contractions contractions,
      Lemmatizer lemmatizer,
      POSModel model) {
    this.tokenizer = tokenizer;
    this.splitter = splitter;
    this.contractions = contractions;
    this.lemmatizer = lemmatizer;
    this.model = model;
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
      return new FrenchAnalyzer(
          new Tokenizer(TokenRules.of(tokens)),
          new SentenceSplitter(SentenceRules.of(sentences)),
          new Contractions(table("contractions.tsv", 4)),
          new Lemmatizer(
              Dictionary.read(dictionary, info),
              new TagSet(table("tagset.tsv", 3)),
              Overrides.of(table("overrides.tsv", 4))),
          new POSModel(model));
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

  @Override
  public List<Sentence> analyze(CharSequence text) {
    String original = text.toString();
    String plain = Characters.plain(original);
    Tagger pooled = taggers.poll();
    Tagger tagger = pooled == null ? new OpenNlpTagger(model) : pooled;
    List<Sentence> sentences = new ArrayList<>();
    Tokens line = new Tokens();
    int start = 0;
    while (start < plain.length()) {
      int end = start;
      while (end < plain.length() && !Characters.isLineEnd(plain.charAt(end))) {
        end++;
      }
      line.clear();
      tokenizer.tokenize(plain, start, end, line);
      for (int first = 0; first < line.size(); ) {
        int next = splitter.end(plain, line, first);
        sentences.add(sentence(original, plain, line, first, next, tagger));
        first = next;
      }
      start = end + 1;
    }
    taggers.add(tagger);
    return sentences;
  }

  private Sentence sentence(
      String original, String plain, Tokens line, int first, int next, Tagger tagger) {
    String[] tokens = new String[next - first];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = plain.substring(line.start(first + i), line.end(first + i));
    }
    String[] tags = tagger.tag(tokens);
    List<Word> words = new ArrayList<>(tokens.length + 4);
    for (int i = 0; i < tokens.length; i++) {
      int start = line.start(first + i);
      int end = line.end(first + i);
      String token = tokens[i];
      Optional<Contractions.Parts> parts =
          contractions.open(token.toLowerCase(Locale.ROOT), tags[i]);
      if (parts.isPresent()) {
        for (int part = 0; part < parts.get().forms().size(); part++) {
          String form = parts.get().forms().get(part);
          words.add(word(start, end, form, form, parts.get().upos().get(part)));
        }
      } else {
        words.add(word(start, end, original.substring(start, end), token, upos(tags[i])));
      }
    }
    return new Sentence(line.start(first), line.end(next - 1), words, Optional.empty());
  }

  private Word word(int start, int end, String form, String plain, Upos upos) {
    Morphology morphology = lemmatizer.morphology(plain, upos);
    return new Word(start, end, form, upos, morphology.lemma(), morphology.features());
  }

  /** A joined tag on a token that is no contraction counts by its first half. */
  private static Upos upos(String tag) {
    int joint = tag.indexOf('+');
    return Upos.valueOf(joint < 0 ? tag : tag.substring(0, joint));
  }
}
