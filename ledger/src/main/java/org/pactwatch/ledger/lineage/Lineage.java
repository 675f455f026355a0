package org.pactwatch.ledger.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pactwatch.model.document.DocumentId;

/** Which documents have one text, and who has it from whom. Immutable and safe to share. */
public final class Lineage {
  private final Map<DocumentId, Family> families;
  private final Map<DocumentId, Descent> descents;
  private final Relations relations;

  private Lineage(
      Map<DocumentId, Family> families, Map<DocumentId, Descent> descents, Relations relations) {
    this.families = families;
    this.descents = descents;
    this.relations = relations;
  }

  /**
   * Puts a lineage together.
   *
   * @param same documents with the same bytes, by the number of their eldest
   * @param trees of the eldest
   */
  static Lineage of(
      List<List<Sketch>> same, List<TreeMaker.Tree> trees, Matches matches, Pointers pointers) {
    Map<DocumentId, List<Sketch>> copies = new HashMap<>();
    Map<DocumentId, Integer> numbers = new HashMap<>();
    for (int i = 0; i < same.size(); i++) {
      for (Sketch sketch : same.get(i)) {
        numbers.put(sketch.id(), i);
      }
      copies.put(same.get(i).get(0).id(), same.get(i));
    }
    Map<DocumentId, Family> families = new TreeMap<>();
    Map<DocumentId, Descent> descents = new TreeMap<>();
    for (TreeMaker.Tree tree : trees) {
      List<DocumentId> members = new ArrayList<>();
      for (DocumentId member : tree.family().members()) {
        for (Sketch copy : copies.get(member)) {
          members.add(copy.id());
          if (!copy.id().equals(member)) {
            descents.put(copy.id(), sameBytes(copies.get(member).get(0), copy));
          }
        }
      }
      Family whole = new Family(tree.family().name(), tree.family().root(), members);
      members.forEach(member -> families.put(member, whole));
      tree.descents().forEach(descent -> descents.put(descent.child(), descent));
    }
    return new Lineage(
        families, descents, new Relations(same, numbers, families, matches, pointers));
  }

  private static Descent sameBytes(Sketch elder, Sketch copy) {
    boolean later =
        elder.published().isPresent()
            && copy.published().isPresent()
            && elder.published().get().isBefore(copy.published().get());
    String order =
        later
            ? elder.id()
                + " was published on "
                + elder.published().get()
                + ", "
                + copy.id()
                + " on "
                + copy.published().get()
            : "nothing tells which of the two is the elder";
    return new Descent(
        copy.id(),
        new Source.Inside(elder.id()),
        Kind.REPRINT,
        later ? Direction.DETERMINED : Direction.UNDETERMINED,
        1,
        List.of("both have the same bytes", order));
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
   * How two documents stand to each other: only two that are independent are two sources.
   *
   * @throws IllegalArgumentException if the lineage does not know them
   */
  public Relation relation(DocumentId one, DocumentId other) {
    return relations.between(one, other);
  }
}
