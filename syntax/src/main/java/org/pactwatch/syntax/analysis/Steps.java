package org.pactwatch.syntax.analysis;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactwatch.syntax.DependencyParser;
import org.pactwatch.syntax.lemma.Lemmatizer;
import org.pactwatch.syntax.sentence.SentenceSplitter;
import org.pactwatch.syntax.tag.Tagger;
import org.pactwatch.syntax.token.Contractions;
import org.pactwatch.syntax.token.Tokenizer;

/**
 * The steps of an analysis, in order.
 *
 * @param newTagger makes taggers; each is used by one thread at a time
 * @param parser makes trees; without one, sentences have none
 */
public record Steps(
    Tokenizer tokenizer,
    SentenceSplitter splitter,
    Supplier<Tagger> newTagger,
    Contractions contractions,
    Lemmatizer lemmatizer,
    Optional<DependencyParser> parser) {
  public Steps {
    Objects.requireNonNull(tokenizer, "tokenizer");
    Objects.requireNonNull(splitter, "splitter");
    Objects.requireNonNull(newTagger, "newTagger");
    Objects.requireNonNull(contractions, "contractions");
    Objects.requireNonNull(lemmatizer, "lemmatizer");
    Objects.requireNonNull(parser, "parser");
  }

  /** The same steps but for the trees, for those who do not need them. */
  public Steps withoutTrees() {
    return new Steps(tokenizer, splitter, newTagger, contractions, lemmatizer, Optional.empty());
  }
}
