/**
 * Time expressions: words such as "last Monday" in any language, read by a grammar that is data.
 *
 * <p>A {@link org.pactwatch.reading.time.TimeGrammar} names classes of words and rules over them.
 * All rules form one tree, so that a token costs only the rules that can begin with it. What a rule
 * finds is computed by one of a closed set of operations ({@code Operation}); relative times are
 * computed against the day of publication or an earlier expression, and stay without a value where
 * neither is known.
 */
package org.pactwatch.reading.time;
