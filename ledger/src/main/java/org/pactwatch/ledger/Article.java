package org.pactwatch.ledger;

import java.util.Objects;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;

/**
 * A document as the ledger keeps it.
 *
 * @param id its name in exports
 * @param digest of the source's bytes
 * @param medium what it came as
 * @param original the decoded source; all offsets count its UTF-16 code units
 * @param declared what source and user said about it before it was read
 */
public record Article(
    DocumentId id, Digest digest, Medium medium, String original, Declared declared) {
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(medium, "medium");
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(declared, "declared");
  }
}
