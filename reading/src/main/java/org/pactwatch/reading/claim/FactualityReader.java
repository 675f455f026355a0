package org.pactwatch.reading.claim;

import java.util.Optional;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Stance;

/**
 * Reads how far an act has come: from its verb's tense and mood ({@link VerbSigns}), from the words
 * that govern it ({@link NounSigns}), from condition and question ({@link ClauseSigns}), and from
 * how its speaker stands to it ({@link StanceSigns}). {@link Signs} gathers it all.
 */
final class FactualityReader {
  private final Operators operators;
  private final ClaimGrammar grammar;

  FactualityReader(Operators operators, ClaimGrammar grammar) {
    this.operators = operators;
    this.grammar = grammar;
  }

  /**
   * Returns the factuality of an evocation.
   *
   * @param stance of the innermost speaker, where it is somebody's word
   * @param conditional whether a condition opens what is said here
   * @param words those of indirect speech, where the conditional tells the future seen from then
   */
  Factuality read(
      Evocation evocation, Optional<Stance> stance, boolean conditional, Optional<Span> words) {
    Outline outline = evocation.outline();
    Reported reported = new Reported(outline, words);
    ClauseSigns clause = new ClauseSigns(outline, operators, grammar);
    VerbSigns verbs = new VerbSigns(outline, operators, grammar, reported);
    Signs signs = new Signs(evocation.frame(), conditional || clause.isConditional());
    evocation.verb().ifPresent(verb -> verbs.read(verb, evocation.frame(), signs));
    evocation
        .phrase()
        .ifPresent(
            noun ->
                new NounSigns(outline, operators, grammar, reported, verbs)
                    .read(noun, evocation.frame(), signs));
    clause.read(evocation, signs);
    stance.ifPresent(one -> new StanceSigns(grammar).read(evocation, one, signs));
    return signs.sum();
  }
}
