package org.pactwatch.intake.source;

import java.util.Objects;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.DocumentId;

/** What a source hands on: a document still to be opened, or what already became of one. */
public sealed interface Entry {

  /** Where it is, as a user knows it: a path, an address, a record of an archive. */
  String place();

  /** How many bytes of it are in memory now. */
  default long held() {
    return 0;
  }

  /**
   * A document, not yet opened.
   *
   * @param id its name
   * @param place where it is
   * @param kind what it is; a kind that is one document
   * @param content its bytes
   * @param declared what the source says about it; it stands before what the document says itself
   */
  record Offered(DocumentId id, String place, Kind kind, Content content, Declared declared)
      implements Entry {
    public Offered {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(content, "content");
      Objects.requireNonNull(declared, "declared");
      if (kind.isContainer()) {
        throw new IllegalArgumentException("expected one document, got a container: " + kind);
      }
    }

    @Override
    public long held() {
      return content.held();
    }
  }

  /**
   * Something that will never be opened.
   *
   * @param place where it is
   * @param item what became of it
   */
  record Settled(String place, Item item) implements Entry {
    public Settled {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(item, "item");
    }
  }
}
