/**
 * Problems as values: a stable code, where it is, what was expected, what came, what to do.
 *
 * <p>Bad input is a counted problem and never stops the rest; only what makes a whole command
 * impossible travels as {@link org.pactwatch.model.problem.ProblemException}.
 */
package org.pactwatch.model.problem;
