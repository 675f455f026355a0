package org.pactwatch.ledger;

import java.util.List;
import org.pactwatch.model.document.DocumentId;

/**
 * What came of forgetting a document.
 *
 * @param tombstones what is left of it, one for each text that it had, sorted
 * @param readings how many readings went; none where it had been forgotten before
 * @param claims how many claims went, of all its readings
 * @param decisions how many decisions went that quoted it
 * @param sameBytes other documents that hold the same bytes and therefore keep the text, sorted
 */
public record Forgetting(
    List<Tombstone> tombstones,
    int readings,
    int claims,
    int decisions,
    List<DocumentId> sameBytes) {
  public Forgetting {
    tombstones = tombstones.stream().sorted().toList();
    sameBytes = sameBytes.stream().sorted().toList();
  }
}
