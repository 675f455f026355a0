package org.pactwatch.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.lineage.Descent;
import org.pactwatch.ledger.lineage.Family;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.ledger.lineage.Source;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.web.desk.Sight;

/**
 * A family of documents as a tree: who has the text from whom.
 *
 * @param outside the agency or outlet that the text comes from, where its document is not here
 * @param members how many documents it has
 * @param roots its trees
 */
public record FamilyTree(Optional<EntityId> outside, int members, List<Node> roots) {
  public FamilyTree {
    Objects.requireNonNull(outside, "outside");
    roots = List.copyOf(roots);
  }

  /** Makes the tree of a family; documents outside the lineage have none. */
  static FamilyTree of(Family family, Sight sight) {
    Lineage lineage = sight.lineage();
    Set<DocumentId> members = Set.copyOf(family.members());
    Map<DocumentId, DocumentEntry> entries =
        sight.documents().stream()
            .filter(one -> members.contains(one.id()))
            .collect(Collectors.toMap(DocumentEntry::id, one -> one));
    List<Node> roots = new ArrayList<>();
    for (DocumentId member : family.members()) {
      Optional<Descent> descent = lineage.descentOf(member);
      boolean inside = descent.flatMap(one -> one.source().document()).isPresent();
      if (!inside) {
        roots.add(node(member, family, lineage, entries));
      }
    }
    return new FamilyTree(family.root().outside(), family.members().size(), roots);
  }

  private static Node node(
      DocumentId document, Family family, Lineage lineage, Map<DocumentId, DocumentEntry> entries) {
    List<Node> below = new ArrayList<>();
    for (Descent child : lineage.takenFrom(family, new Source.Inside(document))) {
      below.add(node(child.child(), family, lineage, entries));
    }
    Optional<DocumentEntry> entry = Optional.ofNullable(entries.get(document));
    return new Node(
        document,
        entry.flatMap(one -> one.header().outlet()),
        entry.flatMap(one -> one.header().published()).map(one -> one.day()),
        lineage.descentOf(document),
        below);
  }

  /**
   * A document in the tree.
   *
   * @param document which
   * @param outlet who published it
   * @param day when
   * @param descent where it has its text from
   * @param below who has it from this one
   */
  public record Node(
      DocumentId document,
      Optional<EntityId> outlet,
      Optional<LocalDate> day,
      Optional<Descent> descent,
      List<Node> below) {
    public Node {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(outlet, "outlet");
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(descent, "descent");
      below = List.copyOf(below);
    }

    /** In which way it was taken from the one above. */
    public String kind() {
      return descent.map(one -> one.kind().toString()).orElse("original");
    }
  }
}
