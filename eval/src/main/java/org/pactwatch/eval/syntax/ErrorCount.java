package org.pactwatch.eval.syntax;

/**
 * An error and how often it was made.
 *
 * @param count once or more
 * @param error its kind, the word, what the gold has {@code <-} what came
 */
public record ErrorCount(int count, String error) {}
