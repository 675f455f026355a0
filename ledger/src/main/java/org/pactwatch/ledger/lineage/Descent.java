package org.pactwatch.ledger.lineage;

import java.util.List;
import java.util.Objects;
import org.pactwatch.model.document.DocumentId;

/**
 * Where one document has its text from, and why we think so.
 *
 * @param child the document
 * @param source what it was taken from
 * @param kind in which way
 * @param direction whether it is known that the source is the elder
 * @param similarity how likely both have one text, from 0 to 1; 0 where the source is outside and
 *     nothing could be compared
 * @param reasons sentences for a reader, the text's first
 */
public record Descent(
    DocumentId child,
    Source source,
    Kind kind,
    Direction direction,
    double similarity,
    List<String> reasons) {
  public Descent {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(direction, "direction");
    reasons = List.copyOf(reasons);
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("expected a similarity from 0 to 1, got " + similarity);
    }
  }
}
