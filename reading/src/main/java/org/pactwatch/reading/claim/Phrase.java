package org.pactwatch.reading.claim;

import java.util.List;
import org.pactwatch.reading.stream.Mention;

/**
 * A flat noun phrase: a head with its adjectives, and the preposition before it.
 *
 * @param preposition the lemma before it, empty for none
 * @param from index of its first unit, preposition and determiner counted
 * @param head index of its head
 * @param to index after its last unit
 * @param nationalities adjectives of states on its head: "russe"
 * @param attachedTo index of the phrase it complements ("le début <em>du transfert</em>"), or -1
 * @param leader index of the first phrase of its coordination; its own where it stands alone
 */
record Phrase(
    String preposition,
    int from,
    int head,
    int to,
    List<Mention> nationalities,
    int attachedTo,
    int leader) {
  Phrase {
    nationalities = List.copyOf(nationalities);
  }
}
