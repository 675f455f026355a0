package org.pactwatch.model.document;

import java.util.List;
import java.util.Objects;

/**
 * One article as it came.
 *
 * @param id its name in exports
 * @param digest of the source's bytes
 * @param medium what it came as
 * @param original the decoded source: byte-order mark and line ends as they came; for HTML the
 *     markup itself. All evidence offsets count its UTF-16 code units.
 * @param blocks what a reader sees, in order
 * @param declared what source and user say about it
 */
public record Document(
    DocumentId id,
    Digest digest,
    Medium medium,
    String original,
    List<Block> blocks,
    Declared declared) {
  public Document {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(medium, "medium");
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(declared, "declared");
    blocks = List.copyOf(blocks);
  }
}
