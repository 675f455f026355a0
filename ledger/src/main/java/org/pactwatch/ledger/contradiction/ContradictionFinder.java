package org.pactwatch.ledger.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.Tension;
import org.pactwatch.model.claim.ClaimType;

/** Finds what cannot both hold. Stateless and safe to share; the order of lines does not matter. */
public final class ContradictionFinder {
  private final KnownHosts hosts;

  /** The background knows who hosts what. */
  public ContradictionFinder(Background background) {
    this.hosts = new KnownHosts(background);
  }

  /**
   * Returns all contradictions, sorted.
   *
   * @param lines all lines
   * @param statements claims of type statement
   * @param remarked articles in which something is remarked
   */
  public List<Contradiction> find(
      Collection<Line> lines,
      Collection<SourcedClaim> statements,
      Stream<ArticleReading> remarked) {
    List<Contradiction> found = new ArrayList<>();
    for (Line line : lines) {
      line.tensions().forEach(tension -> found.add(status(line, tension)));
    }
    found.addAll(Memberships.of(lines));
    found.addAll(Deeds.of(lines));
    found.addAll(hosts.of(lines));
    found.addAll(Mouths.of(statements));
    remarked.forEach(reading -> found.addAll(Offices.of(reading)));
    // A claim of several hosts or members stands in several lines: what it says is told once.
    Map<Contradiction, Contradiction> merged = new TreeMap<>();
    found.forEach(one -> merged.merge(one, one, Contradiction::with));
    return List.copyOf(merged.values());
  }

  private static Contradiction status(Line line, Tension tension) {
    Contradiction.Kind kind =
        line.type() == ClaimType.MEMBERSHIP
            ? Contradiction.Kind.MEMBERSHIP
            : Contradiction.Kind.STATUS;
    return new Contradiction(
        kind,
        line.claim(tension.first()),
        Optional.of(line.claim(tension.second())),
        List.of(line.id()),
        tension.sentence());
  }
}
