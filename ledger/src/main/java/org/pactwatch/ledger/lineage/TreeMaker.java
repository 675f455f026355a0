package org.pactwatch.ledger.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/** Finds in a family who has it from whom. */
final class TreeMaker {
  private final List<Sketch> sketches;
  private final Matches matches;
  private final Matcher matcher;
  private final Parents parents;

  TreeMaker(List<Sketch> sketches, Matches matches, Matcher matcher, Parents parents) {
    this.sketches = sketches;
    this.matches = matches;
    this.matcher = matcher;
    this.parents = parents;
  }

  /**
   * A family's tree.
   *
   * @param family its members and root
   * @param descents of all members that come from somewhere
   */
  record Tree(Family family, List<Descent> descents) {}

  /**
   * Returns the tree of a family.
   *
   * @param family its documents, the eldest first as far as days tell, then by id
   */
  Tree of(List<Integer> family) {
    Map<Integer, Parents.Parent> found = parents.of(family);
    Credits credits = new Credits(sketches, family);
    List<Descent> descents = new ArrayList<>();
    Set<EntityId> outside = new LinkedHashSet<>();
    List<Integer> roots = new ArrayList<>();
    for (int document : family) {
      Optional<EntityId> credited = credits.outside(document);
      Optional<Parents.Parent> parent = Optional.ofNullable(found.get(document));
      if (credited.isPresent()) {
        outside.add(credited.get());
        descents.add(fromOutside(document, credited.get(), parent, family));
      } else if (parent.isPresent()) {
        descents.add(fromInside(document, parent.get()));
      } else {
        roots.add(document);
      }
    }
    roots.stream().skip(1).forEach(root -> besides(root, roots.get(0)).ifPresent(descents::add));
    return new Tree(
        new Family(
            id(family.get(0)),
            outside.size() == 1
                ? new Source.Outside(outside.iterator().next())
                : new Source.Inside(id(roots.isEmpty() ? family.get(0) : roots.get(0))),
            family.stream().map(this::id).toList()),
        descents);
  }

  private Descent fromInside(int child, Parents.Parent parent) {
    Likeness likeness = parent.match().from(child);
    Kind kind = kind(likeness, child, parent.document());
    List<String> reasons =
        Reasons.of(likeness, sketches.get(child), sketches.get(parent.document()), kind);
    reasons.add(parent.verdict().reason());
    return new Descent(
        id(child),
        new Source.Inside(id(parent.document())),
        kind,
        parent.isDetermined() ? Direction.DETERMINED : Direction.UNDETERMINED,
        parent.match().similarity(),
        reasons);
  }

  private Descent fromOutside(
      int child, EntityId agency, Optional<Parents.Parent> parent, List<Integer> family) {
    List<String> reasons = new ArrayList<>();
    reasons.add(id(child) + " credits " + agency + ", whose document is not here");
    // The nearest in the family tells how much of the text is not its own.
    Optional<Match> nearest = parent.map(Parents.Parent::match).or(() -> nearest(child, family));
    nearest.ifPresent(
        match -> {
          Likeness likeness = match.from(child);
          int other = match.other(child);
          Kind kind = kind(likeness, child, other);
          reasons.addAll(Reasons.of(likeness, sketches.get(child), sketches.get(other), kind));
        });
    return new Descent(
        id(child),
        new Source.Outside(agency),
        nearest.isPresent() ? Kind.SIBLING : Kind.CREDITED,
        Direction.DETERMINED,
        nearest.map(Match::similarity).orElse(0.0),
        reasons);
  }

  /** A second document without a parent: it shares the text of others, who may have it from it. */
  private Optional<Descent> besides(int document, int root) {
    return nearest(document, List.of(root))
        .or(() -> matches.of(document).stream().max(Comparator.comparingDouble(Match::similarity)))
        .map(
            match -> {
              int other = match.other(document);
              List<String> reasons =
                  Reasons.of(
                      match.from(document),
                      sketches.get(document),
                      sketches.get(other),
                      Kind.SIBLING);
              reasons.add(
                  "nothing tells from whom " + id(document) + " and " + id(root) + " have it");
              return new Descent(
                  id(document),
                  new Source.Inside(id(root)),
                  Kind.SIBLING,
                  Direction.UNDETERMINED,
                  match.similarity(),
                  reasons);
            });
  }

  private Optional<Match> nearest(int document, List<Integer> among) {
    return matches.of(document).stream()
        .filter(match -> among.contains(match.other(document)))
        .filter(match -> match.similarity() >= Weighing.COPY)
        .max(
            Comparator.comparingDouble(Match::similarity)
                .thenComparing(
                    Comparator.comparingInt((Match one) -> one.other(document)).reversed()));
  }

  private Kind kind(Likeness likeness, int child, int parent) {
    return Kind.of(
        likeness, Weighing.isTranslation(likeness, matcher.speakDifferently(child, parent)));
  }

  private DocumentId id(int document) {
    return sketches.get(document).id();
  }
}
