package org.pactwatch.reading.quote;

import java.util.List;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Quote;

/**
 * What a cue governs.
 *
 * @param kind how it is said
 * @param parts the words said
 * @param matrixFrom the first word of the clause that holds the cue
 * @param matrixTo the word after the last one of that clause
 * @param trailing whether the cue stands behind or inside what it governs
 * @param rule how it was found
 */
record Statement(
    Quote.Kind kind,
    List<Span> parts,
    int matrixFrom,
    int matrixTo,
    boolean trailing,
    String rule) {
  Statement {
    parts = List.copyOf(parts);
  }
}
