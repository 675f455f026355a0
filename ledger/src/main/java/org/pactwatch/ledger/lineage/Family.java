package org.pactwatch.ledger.lineage;

import java.util.List;
import java.util.Objects;
import org.pactwatch.model.document.DocumentId;

/**
 * Documents that have one text. Sorts by name.
 *
 * @param name its first document, by whose id it is called
 * @param root where the text comes from, as far as anything here tells
 * @param members all its documents, sorted by id; one where nobody copied it
 */
public record Family(DocumentId name, Source root, List<DocumentId> members)
    implements Comparable<Family> {
  public Family {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(root, "root");
    members = members.stream().sorted().toList();
    if (!members.contains(name)) {
      throw new IllegalArgumentException("expected " + name + " among " + members);
    }
  }

  @Override
  public int compareTo(Family other) {
    return name.compareTo(other.name);
  }
}
