package org.pactwatch.reading.quote;

import java.util.Set;
import org.pactwatch.gazetteer.data.DataNode;

/**
 * A language's common nouns behind which a source stands; as lemmas.
 *
 * @param people who can say something: spokesman, expert, source
 * @param sayings what somebody said: statement, remarks
 * @param media what words come through: television, newspaper, web site
 * @param again point back to a source named before: same
 */
record SourceNouns(Set<String> people, Set<String> sayings, Set<String> media, Set<String> again) {

  static SourceNouns of(DataNode node) {
    node.onlyKeys("people", "sayings", "media", "again");
    return new SourceNouns(
        Set.copyOf(node.get("people").texts()),
        Set.copyOf(node.get("sayings").texts()),
        Set.copyOf(node.get("media").texts()),
        Set.copyOf(node.get("again").texts()));
  }
}
