package org.pactwatch.eval.corpus.truth;

import java.util.List;
import java.util.Objects;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.text.Span;

/**
 * A planted contradiction: each claim of one side cannot hold together with any of the other.
 *
 * @param line the line it is about; where two lines stand against each other, that of side a
 * @param kind what it is about
 * @param a the claims of one side
 * @param b the claims of the other
 */
public record TruthContradiction(String line, Kind kind, List<Where> a, List<Where> b) {
  public TruthContradiction {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(kind, "kind");
    a = List.copyOf(a);
    b = List.copyOf(b);
  }

  /** What a contradiction is about. */
  public enum Kind {
    STATUS,
    COUNT,
    DATE,
    MEMBERSHIP,
    PLACE,
    ATTRIBUTION,
    OFFICE
  }

  /**
   * Where a claim stands.
   *
   * @param doc the document
   * @param span in its original text
   * @param type the claim's type
   */
  public record Where(String doc, Span span, ClaimType type) {
    public Where {
      Objects.requireNonNull(doc, "doc");
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(type, "type");
    }

    /** Tells whether both are of one type and share a word of one document. */
    public boolean meets(Where other) {
      return doc.equals(other.doc)
          && type == other.type
          && span.start() < other.span.end()
          && other.span.start() < span.end();
    }
  }
}
