package org.pactwatch.eval.syntax;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many words hang where they should.
 *
 * @param uas the head is right
 * @param las head and relation are right, subtypes ignored
 * @param lasSubtypes head and relation are right, subtypes too
 * @param uasNoPunct as {@code uas}, over the words whose gold part of speech is not PUNCT
 * @param lasNoPunct as {@code las}, over the same words
 * @param relations counts by relation without subtype, in alphabetical order
 */
public record TreeScore(
    Share uas,
    Share las,
    Share lasSubtypes,
    Share uasNoPunct,
    Share lasNoPunct,
    Map<String, RelationCount> relations) {
  public TreeScore {
    relations = Collections.unmodifiableMap(new TreeMap<>(relations));
  }
}
