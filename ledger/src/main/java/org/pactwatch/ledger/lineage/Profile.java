package org.pactwatch.ledger.lineage;

/**
 * A sketch made ready to be compared with others of one corpus.
 *
 * @param sketch what it is of
 * @param narration shingles of three words that the writer chose: outside direct quotations, title
 *     and set phrases, and not of names and numbers alone
 * @param quoted shingles inside direct quotations
 * @param title words of the title
 * @param telling for each sentence, the words outside quotations that tell something
 * @param particulars pairs of names and numbers that stand in one sentence
 * @param words how many words the body has
 */
record Profile(
    Sketch sketch,
    WeightedSet narration,
    IntSet quoted,
    IntSet title,
    Telling telling,
    IntSet particulars,
    int words) {}
