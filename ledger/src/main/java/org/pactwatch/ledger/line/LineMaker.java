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
import org.pactwatch.ledger.Provenance;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.standing.Judge;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.entity.EntityId;

/**
 * Computes lines from claims: claims about one subject first; then what names less joins what names
 * more, where only one line fits; then each story is parted by time. Stateless and safe to share.
 */
public final class LineMaker {
  private final Subjects subjects;
  private final Fit fit;
  private final Judge judge;

  /** Makes lines without knowing who copied whom. */
  public LineMaker(Background background) {
    this(background, Provenance.unknown());
  }

  public LineMaker(Background background, Provenance provenance) {
    this.subjects = new Subjects(background);
    this.fit = new Fit(background);
    this.judge = new Judge(background, provenance);
  }

  /** Returns the lines of these claims, sorted; the order of the claims does not matter. */
  public List<Line> lines(Stream<SourcedClaim> claims) {
    // Hash maps are faster here than sorted ones; what comes out is sorted at the end.
    Map<Subject, List<LineClaim>> bySubject = new HashMap<>();
    claims.forEach(
        sourced -> {
          for (Subject subject : subjects.of(sourced)) {
            bySubject
                .computeIfAbsent(subject, fresh -> new ArrayList<>())
                .add(new LineClaim(sourced, "It names " + Wording.of(subject) + "."));
          }
        });
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<Subject, List<LineClaim>> story : joined(bySubject).entrySet()) {
      for (Episode episode : Episodes.of(story.getKey(), story.getValue())) {
        lines.add(line(story.getKey(), episode));
      }
    }
    lines.sort(null);
    return List.copyOf(lines);
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

  private Line line(Subject subject, Episode episode) {
    List<LineClaim> claims =
        episode.claims().stream()
            .sorted((one, other) -> one.sourced().compareTo(other.sourced()))
            .toList();
    List<SourcedClaim> sourced = claims.stream().map(LineClaim::sourced).toList();
    List<StatusEntry> history = claims.stream().map(StatusEntry::of).sorted().toList();
    Standing standing = judge.judge(sourced, subject.roles().all());
    return new Line(
        new LineSummary(
            LineId.of(subject, episode.bucket()),
            subject,
            time(claims),
            place(claims),
            claims.stream().map(ClaimLink::of).toList(),
            history,
            InForce.days(subject, standing.level(), claims, history),
            History.current(history, sourced),
            standing,
            Tensions.of(subject, claims),
            participants(subject, sourced),
            sourced.stream().flatMap(one -> one.header().outlet().stream()).toList()),
        claims);
  }

  /** Those in the subject, and who stands for them in the claims. */
  private static List<EntityId> participants(Subject subject, List<SourcedClaim> claims) {
    Set<EntityId> all = new TreeSet<>(subject.roles().all());
    claims.forEach(one -> one.claim().proposition().roles().byRole().values().forEach(all::addAll));
    return List.copyOf(all);
  }

  private static Optional<DaySpan> time(List<LineClaim> claims) {
    return claims.stream().flatMap(one -> Episodes.told(one).stream()).reduce(DaySpan::cover);
  }

  private static Optional<EntityId> place(List<LineClaim> claims) {
    List<EntityId> places =
        claims.stream()
            .flatMap(one -> one.claim().proposition().details().place().stream())
            .distinct()
            .toList();
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  /** Subjects that share a block may be the same; others never are. */
  private record Block(ClaimType type, Act act, EntityId name) {}
}
