package org.pactwatch.model.document;

/**
 * A document's name: the path below what was given to {@code read}, with {@code /} between its
 * parts, without the extension where that stays unique. Sorts as text.
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
  public DocumentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("expected a document id, got blank text");
    }
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
