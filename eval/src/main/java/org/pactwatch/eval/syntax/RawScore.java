package org.pactwatch.eval.syntax;

import java.util.List;
import java.util.Optional;
import org.pactwatch.eval.Rate;

/**
 * How well a plain text is read, aligned as in the CoNLL 2018 shared task.
 *
 * @param tokens tokens with the right stretch; contractions whole
 * @param sentences sentences with the right stretch
 * @param words aligned words; contractions opened
 * @param upos aligned words with the right part of speech
 * @param lemma aligned words with the right lemma
 * @param uas aligned words whose head is aligned with the right one; empty without trees
 * @param las the same, with the right relation, subtypes ignored; empty without trees
 * @param errors tokens and sentences that were missed or made up, the most frequent first
 */
public record RawScore(
    Rate tokens,
    Rate sentences,
    Rate words,
    Rate upos,
    Rate lemma,
    Optional<Rate> uas,
    Optional<Rate> las,
    List<ErrorCount> errors) {
  public RawScore {
    errors = List.copyOf(errors);
  }
}
