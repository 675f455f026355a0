package org.pactwatch.ledger.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/** Tells whether two documents are one source or two. */
final class Relations {
  private final List<List<Sketch>> same;
  private final Map<DocumentId, Integer> numbers;
  private final Lineage lineage;
  private final Matches matches;
  private final Pointers pointers;

  Relations(
      List<List<Sketch>> same,
      Map<DocumentId, Integer> numbers,
      Lineage lineage,
      Matches matches,
      Pointers pointers) {
    this.same = same;
    this.numbers = numbers;
    this.lineage = lineage;
    this.matches = matches;
    this.pointers = pointers;
  }

  Relation between(DocumentId one, DocumentId other) {
    Sketch first = sketch(one);
    Sketch second = sketch(other);
    Family family = lineage.familyOf(one);
    if (family.equals(lineage.familyOf(other))) {
      return new Relation(Relation.Level.SAME_FAMILY, oneText(first, second, family));
    }
    List<String> doubts = doubts(first, second);
    if (!doubts.isEmpty()) {
      return new Relation(Relation.Level.NOT_ESTABLISHED, doubts);
    }
    return new Relation(
        Relation.Level.INDEPENDENT,
        List.of(
            "their texts are not alike",
            first.outlet().get() + " and " + second.outlet().get() + " are two outlets",
            "neither credits the other, and they credit no agency in common"));
  }

  private List<String> oneText(Sketch first, Sketch second, Family family) {
    if (first.digest().equals(second.digest())) {
      return List.of("both have the same bytes");
    }
    Optional<Match> match = match(first, second);
    return List.of(
        match.isPresent()
            ? "they are alike to " + Reasons.percent(match.get().similarity())
            : "both share their text with others between them",
        "both are of the family of " + family.name());
  }

  private List<String> doubts(Sketch first, Sketch second) {
    List<String> doubts = new ArrayList<>();
    match(first, second)
        .ifPresent(
            match ->
                doubts.add(
                    "they are alike to "
                        + Reasons.percent(match.similarity())
                        + ", too much to be called independent"));
    pointers
        .reason(numbers.get(first.id()), numbers.get(second.id()))
        .or(() -> pointers.reason(numbers.get(second.id()), numbers.get(first.id())))
        .ifPresent(doubts::add);
    for (EntityId agency : first.credits()) {
      if (second.credits().contains(agency)) {
        doubts.add("both credit " + agency);
      }
    }
    for (Sketch sketch : List.of(first, second)) {
      if (sketch.outlet().isEmpty()) {
        doubts.add("nobody tells who published " + sketch.id());
      }
    }
    if (first.outlet().isPresent() && first.outlet().equals(second.outlet())) {
      doubts.add("both are of " + first.outlet().get());
    }
    return doubts;
  }

  private Optional<Match> match(Sketch first, Sketch second) {
    return matches.between(numbers.get(first.id()), numbers.get(second.id()));
  }

  private Sketch sketch(DocumentId id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("expected a document of this lineage, got " + id);
    }
    return same.get(number).stream()
        .filter(sketch -> sketch.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
