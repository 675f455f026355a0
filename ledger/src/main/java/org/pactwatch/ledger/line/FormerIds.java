package org.pactwatch.ledger.line;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pactwatch.ledger.Background;
import org.pactwatch.model.claim.Act;

/**
 * Finds a line by an id it had before more was told. An id is made of a subject and of a stretch of
 * time. The stretch begins where one of the line's claims stands; that claim names the subject, or
 * names less and joined it because another claim named it. So no history need be kept, and the
 * order in which documents came does not matter.
 */
public final class FormerIds {
  private final Subjects subjects;
  private final Fit fit;

  /** Needs what the gazetteer knew when lines were made. */
  public FormerIds(Background background) {
    this.subjects = new Subjects(background);
    this.fit = new Fit(background);
  }

  /**
   * The line of this id; where none has it any more, the first whose claims tell that it can have
   * had it, those first whose claims name the subject themselves.
   *
   * @param lines all lines, sorted
   */
  public Optional<Line> find(LineId id, List<Line> lines) {
    return lines.stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .or(() -> lines.stream().filter(line -> had(id, line, named(line))).findFirst())
        .or(() -> joined(id, lines));
  }

  /** The line some of whose claims can have joined a subject that other lines name. */
  private Optional<Line> joined(LineId id, List<Line> lines) {
    Map<Act, Set<Subject>> all = new EnumMap<>(Act.class);
    for (Line line : lines) {
      named(line)
          .forEach(one -> all.computeIfAbsent(one.act(), any -> new LinkedHashSet<>()).add(one));
    }
    return lines.stream().filter(line -> had(id, line, fuller(line, all))).findFirst();
  }

  private Set<Subject> fuller(Line line, Map<Act, Set<Subject>> all) {
    Set<Subject> fuller = new LinkedHashSet<>();
    for (Subject own : named(line)) {
      all.get(own.act()).stream().filter(one -> fit.isPartOf(own, one)).forEach(fuller::add);
    }
    return fuller;
  }

  /** Its own subject and what its claims name of it; a claim may name others beside. */
  private Set<Subject> named(Line line) {
    Set<Subject> named = new LinkedHashSet<>();
    named.add(line.subject());
    line.claims().stream()
        .flatMap(one -> subjects.of(one.sourced()).stream())
        .filter(one -> fit.isPartOf(one, line.subject()))
        .forEach(named::add);
    return named;
  }

  private static boolean had(LineId id, Line line, Collection<Subject> candidates) {
    return candidates.stream()
        .anyMatch(
            subject ->
                buckets(subject, line.claims())
                    .anyMatch(bucket -> LineId.of(subject, bucket).equals(id)));
  }

  private static Stream<String> buckets(Subject subject, List<LineClaim> claims) {
    return claims.stream()
        .flatMap(one -> Episodes.of(subject, List.of(one)).stream())
        .map(Episode::bucket)
        .distinct();
  }
}
