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
  private final Rulings rulings;

  /** Needs what the gazetteer knew when lines were made, of lines on which nobody ruled. */
  public FormerIds(Background background) {
    this(background, Rulings.none());
  }

  /** Needs what the gazetteer knew, and what people had ruled, when lines were made. */
  public FormerIds(Background background, Rulings rulings) {
    this.subjects = new Subjects(background);
    this.fit = new Fit(background);
    this.rulings = rulings;
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

  /**
   * Its own subject and what its claims name of it; a claim may name others beside. A claim that
   * names nothing of it was put there by a ruling, so that its own line leads here.
   */
  private Set<Subject> named(Line line) {
    Set<Subject> named = new LinkedHashSet<>();
    named.add(line.subject());
    for (LineClaim one : asRead(line)) {
      List<Subject> own = subjects.of(one.sourced());
      List<Subject> fitting = own.stream().filter(each -> fits(each, line.subject())).toList();
      named.addAll(fitting.isEmpty() ? own : fitting);
    }
    return named;
  }

  private boolean fits(Subject named, Subject line) {
    return named.equals(line) || fit.isPartOf(named, line);
  }

  /** Its claims, and those that people corrected also as they were read. */
  private List<LineClaim> asRead(Line line) {
    return line.claims().stream()
        .flatMap(
            one ->
                Stream.concat(
                    Stream.of(one),
                    Stream.ofNullable(rulings.asRead().get(one.claim().id()))
                        .map(read -> new LineClaim(read, one.reason()))))
        .toList();
  }

  private boolean had(LineId id, Line line, Collection<Subject> candidates) {
    List<LineClaim> claims = asRead(line);
    return candidates.stream()
        .anyMatch(
            subject ->
                claims.stream()
                    .flatMap(one -> buckets(subject, one))
                    .distinct()
                    .anyMatch(bucket -> LineId.of(subject, bucket).equals(id)));
  }

  private Stream<String> buckets(Subject subject, LineClaim claim) {
    List<String> partings = rulings.partings().getOrDefault(claim.claim().id(), List.of());
    return Episodes.of(subject, List.of(claim)).stream()
        .map(Episode::bucket)
        .flatMap(
            bucket ->
                Stream.concat(
                    Stream.of(bucket),
                    partings.stream().map(name -> bucket + Regrouping.suffix(name))));
  }
}
