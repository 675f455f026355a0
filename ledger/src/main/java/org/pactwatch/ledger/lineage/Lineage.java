package org.pactwatch.ledger.lineage;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pactwatch.model.document.DocumentId;

/** Which documents have one text, and who has it from whom. Immutable and safe to share. */
public final class Lineage {
  private final Map<DocumentId, Family> families;
  private final Map<DocumentId, Descent> descents;

  private Lineage(Map<DocumentId, Family> families, Map<DocumentId, Descent> descents) {
    this.families = families;
    this.descents = descents;
  }

  /**
   * Puts a lineage together.
   *
   * @param families of all documents, no document in two of them
   * @param descents of those that come from somewhere
   */
  public static Lineage of(Collection<Family> families, Collection<Descent> descents) {
    Map<DocumentId, Family> byMember = new TreeMap<>();
    for (Family family : families) {
      for (DocumentId member : family.members()) {
        if (byMember.put(member, family) != null) {
          throw new IllegalArgumentException("expected one family of " + member + ", got two");
        }
      }
    }
    Map<DocumentId, Descent> byChild = new TreeMap<>();
    descents.forEach(descent -> byChild.put(descent.child(), descent));
    return new Lineage(byMember, byChild);
  }

  /** All families, sorted; a document that nobody copied is one of its own. */
  public List<Family> families() {
    return families.values().stream().distinct().sorted().toList();
  }

  /**
   * The family of a document.
   *
   * @throws IllegalArgumentException if the lineage does not know it
   */
  public Family familyOf(DocumentId document) {
    Family family = families.get(document);
    if (family == null) {
      throw new IllegalArgumentException("expected a document of this lineage, got " + document);
    }
    return family;
  }

  /** Tells whether the lineage knows a document. */
  public boolean contains(DocumentId document) {
    return families.containsKey(document);
  }

  /** Where a document's text comes from in the end, as far as anything here tells. */
  public Source rootOf(DocumentId document) {
    return familyOf(document).root();
  }

  /** Where a document has its text from; nothing where it is the first or stands alone. */
  public Optional<Descent> descentOf(DocumentId document) {
    return Optional.ofNullable(descents.get(document));
  }

  /** The documents that were taken from a source, sorted by id. */
  public List<Descent> takenFrom(Family family, Source source) {
    return family.members().stream()
        .flatMap(member -> descentOf(member).stream())
        .filter(descent -> descent.source().equals(source))
        .toList();
  }

  /**
   * Why two documents are thought to have one text, or not to have: sentences for a reader.
   *
   * @throws IllegalArgumentException if the lineage does not know them
   */
  public List<String> reasons(DocumentId one, DocumentId other) {
    Family family = familyOf(one);
    if (!family.equals(familyOf(other))) {
      return List.of("their texts are not alike");
    }
    return directDescent(one, other)
        .or(() -> directDescent(other, one))
        .map(Descent::reasons)
        .orElse(List.of("both are of the family of " + family.name()));
  }

  private Optional<Descent> directDescent(DocumentId child, DocumentId source) {
    return descentOf(child).filter(one -> one.source().document().equals(Optional.of(source)));
  }

  /** All descents, sorted by child. */
  public Collection<Descent> descents() {
    return Collections.unmodifiableCollection(descents.values());
  }
}
