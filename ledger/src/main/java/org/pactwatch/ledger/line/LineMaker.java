package org.pactwatch.ledger.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.standing.Judge;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.entity.EntityId;

/**
 * Computes lines from claims: claims about one subject first; then what names less joins what names
 * more, where only one line fits; then each story is parted by time. Stateless and safe to share.
 */
public final class LineMaker {
  private final Subjects subjects;
  private final Fit fit;
  private final Judge judge;

  public LineMaker(Background background) {
    this.subjects = new Subjects(background);
    this.fit = new Fit(background);
    this.judge = new Judge(background);
  }

  /** Returns the lines of these claims, sorted; the order of the claims does not matter. */
  public List<Line> lines(Stream<SourcedClaim> claims) {
    TreeMap<Subject, List<LineClaim>> bySubject = new TreeMap<>();
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
  private SortedMap<Subject, List<LineClaim>> joined(
      SortedMap<Subject, List<LineClaim>> bySubject) {
    Map<EntityId, List<Subject>> index = new HashMap<>();
    for (Subject subject : bySubject.keySet()) {
      for (EntityId name : names(subject)) {
        index.computeIfAbsent(name, fresh -> new ArrayList<>()).add(subject);
      }
    }
    TreeMap<Subject, List<LineClaim>> joined = new TreeMap<>();
    for (Map.Entry<Subject, List<LineClaim>> entry : bySubject.entrySet()) {
      Subject own = entry.getKey();
      Optional<Subject> fuller = fullest(own, index);
      List<LineClaim> claims =
          joined.computeIfAbsent(fuller.orElse(own), fresh -> new ArrayList<>());
      for (LineClaim claim : entry.getValue()) {
        claims.add(
            fuller.isEmpty()
                ? claim
                : new LineClaim(
                    claim.sourced(),
                    "It names only " + Wording.of(own) + ", and no other line fits."));
      }
    }
    return joined;
  }

  /** The one subject that says all this one says and more, and that no other says more than. */
  private Optional<Subject> fullest(Subject own, Map<EntityId, List<Subject>> index) {
    Set<Subject> fuller =
        names(own).stream()
            .flatMap(name -> index.get(name).stream())
            .filter(other -> fit.isPartOf(own, other))
            .collect(Collectors.toCollection(TreeSet::new));
    List<Subject> last =
        fuller.stream()
            .filter(one -> fuller.stream().noneMatch(other -> fit.isPartOf(one, other)))
            .toList();
    return last.size() == 1 ? Optional.of(last.get(0)) : Optional.empty();
  }

  private static Set<EntityId> names(Subject subject) {
    TreeSet<EntityId> names = new TreeSet<>(subject.roles().all());
    subject.instrument().ifPresent(names::add);
    return names;
  }

  private Line line(Subject subject, Episode episode) {
    List<LineClaim> claims =
        episode.claims().stream()
            .sorted((one, other) -> one.sourced().compareTo(other.sourced()))
            .toList();
    List<SourcedClaim> sourced = claims.stream().map(LineClaim::sourced).toList();
    List<StatusEntry> history = claims.stream().map(StatusEntry::of).sorted().toList();
    String about = subject.key() + "|" + episode.bucket();
    return new Line(
        new LineId("l" + Digest.of(about).first(16)),
        subject,
        time(claims),
        place(claims),
        claims,
        history,
        History.current(history, sourced),
        judge.judge(sourced, subject.roles().all()),
        Tensions.of(subject, claims));
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
}
