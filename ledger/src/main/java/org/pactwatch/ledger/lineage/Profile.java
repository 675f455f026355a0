package org.pactwatch.ledger.lineage;

import java.util.List;

/**
 * A sketch made ready to be compared with others of one corpus.
 *
 * @param sketch what it is of
 * @param narration shingles of three words that the writer chose: outside direct quotations, title
 *     and set phrases, and not of names and numbers alone
 * @param quoted shingles inside direct quotations
 * @param title words of the title
 * @param sentences for each sentence of the narration, the words that the writer chose
 * @param words how many words the body has
 */
record Profile(
    Sketch sketch,
    WeightedSet narration,
    IntSet quoted,
    IntSet title,
    List<WeightedSet> sentences,
    int words) {}
