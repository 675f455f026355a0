package org.pactwatch.ledger.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pactwatch.model.document.DocumentId;

/**
 * How any two documents stand to each other, and the lineage that shows it. It holds on to the
 * sketches, while a lineage can be kept. Immutable and safe to share.
 */
public final class Kinship {
  private final Lineage lineage;
  private final Relations relations;

  private Kinship(Lineage lineage, Relations relations) {
    this.lineage = lineage;
    this.relations = relations;
  }

  /**
   * Puts a kinship together.
   *
   * @param same documents with the same bytes, by the number of their eldest
   * @param trees of the eldest
   */
  static Kinship of(
      List<List<Sketch>> same, List<TreeMaker.Tree> trees, Matches matches, Pointers pointers) {
    Map<DocumentId, List<Sketch>> copies = new HashMap<>();
    Map<DocumentId, Integer> numbers = new HashMap<>();
    for (int i = 0; i < same.size(); i++) {
      for (Sketch sketch : same.get(i)) {
        numbers.put(sketch.id(), i);
      }
      copies.put(same.get(i).get(0).id(), same.get(i));
    }
    List<Family> families = new ArrayList<>();
    List<Descent> descents = new ArrayList<>();
    for (TreeMaker.Tree tree : trees) {
      List<DocumentId> members = new ArrayList<>();
      for (DocumentId member : tree.family().members()) {
        for (Sketch copy : copies.get(member)) {
          members.add(copy.id());
          if (!copy.id().equals(member)) {
            descents.add(sameBytes(copies.get(member).get(0), copy));
          }
        }
      }
      families.add(new Family(tree.family().name(), tree.family().root(), members));
      descents.addAll(tree.descents());
    }
    Lineage lineage = Lineage.of(families, descents);
    return new Kinship(lineage, new Relations(same, numbers, lineage, matches, pointers));
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

  /** Which documents have one text, and who has it from whom. */
  public Lineage lineage() {
    return lineage;
  }

  /**
   * How two documents stand to each other: only two that are independent are two sources.
   *
   * @throws IllegalArgumentException if one of them is not known here
   */
  public Relation relation(DocumentId one, DocumentId other) {
    return relations.between(one, other);
  }
}
