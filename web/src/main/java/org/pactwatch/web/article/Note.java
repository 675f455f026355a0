package org.pactwatch.web.article;

import java.util.Objects;
import org.pactwatch.model.text.Span;

/**
 * Words to be marked.
 *
 * @param span where, in the original
 * @param kind as what
 * @param told what a pointer tells of them
 * @param target where they lead, an id on the same page or an address; may be empty
 */
public record Note(Span span, Kind kind, String told, String target) {
  public Note {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(told, "told");
    Objects.requireNonNull(target, "target");
  }
}
