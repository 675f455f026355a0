package org.pactwatch.ledger;

import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;

/**
 * A document in the ledger's table of contents. Sorts by id.
 *
 * @param id its name
 * @param digest of its bytes
 * @param state whether it was read or turned away
 * @param header where it comes from
 * @param version engine and data of its current reading
 * @param claims how many claims it gives; none for a copy
 * @param copyOf the document with the same bytes whose claims count instead: the first by id
 */
public record DocumentEntry(
    DocumentId id,
    Digest digest,
    State state,
    Header header,
    String version,
    int claims,
    Optional<DocumentId> copyOf)
    implements Comparable<DocumentEntry> {
  public DocumentEntry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(copyOf, "copyOf");
  }

  @Override
  public int compareTo(DocumentEntry other) {
    return id.compareTo(other.id);
  }
}
