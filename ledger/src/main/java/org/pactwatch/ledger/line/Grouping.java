package org.pactwatch.ledger.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.entity.EntityId;

/**
 * Groups claims: those about one subject first; then what names less joins what names more, where
 * only one subject fits; then each story is parted by time. Stateless and safe to share.
 */
final class Grouping {
  private final Subjects subjects;
  private final Fit fit;

  Grouping(Background background) {
    this.subjects = new Subjects(background);
    this.fit = new Fit(background);
  }

  /** Returns the parts that these claims make, in no order. */
  List<Part> of(Stream<SourcedClaim> claims) {
    // Hash maps are faster here than sorted ones; what comes out is sorted at the end.
    Map<Subject, List<LineClaim>> bySubject = new HashMap<>();
    claims.forEach(
        sourced -> subjects.of(sourced).forEach(subject -> put(bySubject, subject, sourced)));
    return parts(bySubject, Part.Ruled.NOTHING);
  }

  /** Returns the parts that some claims of a part make by themselves, in no order. */
  List<Part> within(Part part, List<LineClaim> some) {
    Map<Subject, List<LineClaim>> bySubject = new HashMap<>();
    for (LineClaim one : some) {
      subjects.of(one.sourced()).stream()
          .filter(named -> named.equals(part.subject()) || fit.isPartOf(named, part.subject()))
          .forEach(named -> put(bySubject, named, one.sourced()));
    }
    return parts(bySubject, part.ruled());
  }

  private static void put(
      Map<Subject, List<LineClaim>> bySubject, Subject subject, SourcedClaim sourced) {
    bySubject
        .computeIfAbsent(subject, fresh -> new ArrayList<>())
        .add(new LineClaim(sourced, "It names " + Wording.of(subject) + "."));
  }

  private List<Part> parts(Map<Subject, List<LineClaim>> bySubject, Part.Ruled ruled) {
    List<Part> parts = new ArrayList<>();
    joined(bySubject)
        .forEach(
            (subject, claims) -> {
              for (Episode episode : Episodes.of(subject, claims)) {
                parts.add(Part.of(subject, episode.bucket(), episode.claims(), ruled));
              }
            });
    return parts;
  }

  /** Moves the claims of each subject that fits just one fuller subject to that one. */
  private Map<Subject, List<LineClaim>> joined(Map<Subject, List<LineClaim>> bySubject) {
    Map<Block, List<Subject>> index = new HashMap<>();
    for (Subject subject : bySubject.keySet()) {
      Set<EntityId> names = new TreeSet<>(subject.roles().all());
      subject.instrument().ifPresent(names::add);
      for (EntityId name : names) {
        Block block = new Block(subject.type(), subject.act(), name);
        index.computeIfAbsent(block, fresh -> new ArrayList<>()).add(subject);
      }
    }
    Map<Subject, List<LineClaim>> joined = new HashMap<>();
    bySubject.forEach(
        (own, claims) -> {
          Optional<Subject> fuller = fullest(own, index);
          List<LineClaim> story =
              joined.computeIfAbsent(fuller.orElse(own), fresh -> new ArrayList<>());
          for (LineClaim claim : claims) {
            story.add(fuller.isEmpty() ? claim : moved(own, claim));
          }
        });
    return joined;
  }

  private static LineClaim moved(Subject own, LineClaim claim) {
    return new LineClaim(
        claim.sourced(), "It names only " + Wording.of(own) + ", and no other line fits.");
  }

  /** The one subject that says all this one says and more, and that no other says more than. */
  private Optional<Subject> fullest(Subject own, Map<Block, List<Subject>> index) {
    // Who says more names everyone this one names, so the shortest list holds all of them.
    List<Subject> near =
        blocks(own).stream()
            .map(index::get)
            .min(Comparator.comparingInt(List::size))
            .orElse(List.of());
    List<Subject> fuller = near.stream().filter(other -> fit.isPartOf(own, other)).toList();
    List<Subject> last =
        fuller.stream()
            .filter(one -> fuller.stream().noneMatch(other -> fit.isPartOf(one, other)))
            .toList();
    return last.size() == 1 ? Optional.of(last.get(0)) : Optional.empty();
  }

  private static List<Block> blocks(Subject subject) {
    List<EntityId> names =
        subject.roles().isEmpty() ? subject.instrument().stream().toList() : subject.roles().all();
    return names.stream().map(name -> new Block(subject.type(), subject.act(), name)).toList();
  }

  /** Subjects that share a block may be the same; others never are. */
  private record Block(ClaimType type, Act act, EntityId name) {}
}
