package org.pactwatch.ledger.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How text becomes words of the index: elided articles fall off, case and accents fold away, and
 * every word stands twice at its place, as written and as its French light stem. So a name is found
 * as it is written, and a verb in its other forms.
 */
final class IndexWords extends Analyzer {
  // The tokenizer leaves no such sign in a word, so that no stem is taken for a written word.
  private static final char AS_WRITTEN = '=';

  /**
   * One word of a text.
   *
   * @param written as it stands, folded: the term that tells it from other words of its stem
   * @param stem its stem: the term that it shares with its other forms
   */
  record Form(String written, String stem) {}

  /** Tells whether a word is so common that it finds nothing. */
  static boolean isCommon(String word) {
    return FrenchAnalyzer.getDefaultStopSet().contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns the words of a text in order. */
  List<Form> of(String text) {
    List<Form> forms = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String written = term.toString();
        if (!stream.incrementToken()) {
          throw new IllegalStateException("expected a stem after " + written);
        }
        forms.add(new Form(written, term.toString()));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return forms;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream bare = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
    // Accents fold before stemming: who types none must come to the same stem.
    TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(bare));
    TokenStream twice = new FrenchLightStemFilter(new KeywordRepeatFilter(folded));
    return new TokenStreamComponents(words, new MarkWritten(twice));
  }

  /** Tells the word as written, which the stemmer passed over, from its stem. */
  private static final class MarkWritten extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    MarkWritten(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (keyword.isKeyword()) {
        String marked = AS_WRITTEN + term.toString();
        term.setEmpty().append(marked);
      }
      return true;
    }
  }
}
