package org.pactwatch.reading.claim;

import org.pactwatch.syntax.Features;

/**
 * A verb with its auxiliaries and negation.
 *
 * @param from index of its first unit, clitics and negation counted
 * @param head index of the full verb
 * @param to index after its last unit
 * @param form how it is built
 * @param finite morphology of its inflected part; of the verb itself where none is inflected
 * @param compound whether an auxiliary of the perfect stands in it
 * @param passive whether its subject undergoes the act
 * @param reflexive whether "se" stands in it
 * @param negated whether it is denied
 * @param ceased whether it is denied from some time on: "n'abrite plus"
 * @param governor index of the verb group that governs this infinitive, or -1
 */
record VerbGroup(
    int from,
    int head,
    int to,
    Form form,
    Features finite,
    boolean compound,
    boolean passive,
    boolean reflexive,
    boolean negated,
    boolean ceased,
    int governor) {

  /** How a verb group is built. */
  enum Form {
    FINITE,
    INFINITIVE,
    /** A participle on a noun: "les armes déployées". */
    PARTICIPLE,
    /** "en livrant", "livrant". */
    GERUND
  }

  boolean is(Form wanted) {
    return form == wanted;
  }
}
