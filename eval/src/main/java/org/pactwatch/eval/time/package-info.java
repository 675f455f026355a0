/**
 * Scores time expressions against TimeML documents, as TempEval-3 does.
 *
 * <p><i>Strict</i>: the same extent. <i>Relaxed</i>: extents that overlap. The F1 of type and of
 * value counts the relaxed matches that have it right. All are F1 over all expressions of all
 * documents; the day of the document's making is given, not scored.
 */
package org.pactwatch.eval.time;
