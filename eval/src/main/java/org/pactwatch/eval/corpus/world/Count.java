package org.pactwatch.eval.corpus.world;

/**
 * How many, and the number that a contradicting report gives.
 *
 * @param number how many
 * @param other how many another report says, exactly as well
 */
public record Count(int number, int other) {}
