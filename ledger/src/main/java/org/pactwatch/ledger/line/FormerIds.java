package org.pactwatch.ledger.line;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pactwatch.ledger.Background;

/**
 * Tells by which ids a line can have been known before more of its claims came: a line's subject is
 * always one that a claim of it names, and its stretch of time begins where one of its claims
 * stands. So no history need be kept, and the order in which documents came does not matter.
 */
public final class FormerIds {
  private final Subjects subjects;

  /** Needs what the gazetteer knew when lines were made. */
  public FormerIds(Background background) {
    this.subjects = new Subjects(background);
  }

  /** The ids a line has or can have had. */
  public Set<LineId> of(Line line) {
    Set<Subject> named = new LinkedHashSet<>();
    named.add(line.subject());
    for (LineClaim one : line.claims()) {
      named.addAll(subjects.of(one.sourced()));
    }
    Set<LineId> ids = new HashSet<>();
    ids.add(line.id());
    for (Subject subject : named) {
      buckets(subject, line.claims()).forEach(bucket -> ids.add(LineId.of(subject, bucket)));
    }
    return ids;
  }

  private static Stream<String> buckets(Subject subject, List<LineClaim> claims) {
    return claims.stream()
        .flatMap(one -> Episodes.of(subject, List.of(one)).stream())
        .map(Episode::bucket)
        .distinct();
  }
}
