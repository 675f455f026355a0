package org.pactwatch.output.entities;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pactwatch.ledger.State;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Extract;

/**
 * All entities of an extract: its lines, whom and what they name, and the documents they rest on.
 */
final class Entities {
  private Entities() {}

  /** The entities, sorted by id, each once. */
  static NavigableSet<FtmEntity> of(Extract extract) {
    List<Line> lines = extract.lines();
    NavigableSet<FtmEntity> all = new TreeSet<>();
    LineEntities told = new LineEntities(extract);
    lines.forEach(line -> all.addAll(told.of(line)));
    Things things = new Things(extract);
    named(lines).forEach(id -> all.add(things.of(id)));
    Articles articles = new Articles(extract.names());
    Set<DocumentId> proof =
        lines.stream()
            .flatMap(line -> line.claims().stream())
            .map(one -> one.claim().document())
            .collect(Collectors.toSet());
    extract.ledger().documents().stream()
        .filter(entry -> entry.state() == State.KEPT && proof.contains(entry.id()))
        .forEach(
            entry -> all.add(articles.of(extract.ledger().document(entry.id()).orElseThrow())));
    return all;
  }

  private static NavigableSet<EntityId> named(List<Line> lines) {
    NavigableSet<EntityId> named = new TreeSet<>();
    for (Line line : lines) {
      named.addAll(line.roles().all());
      named.addAll(line.items());
      named.addAll(line.standing().origins());
      line.claims().forEach(one -> named.addAll(one.claim().attribution().speakers()));
      line.claims().forEach(one -> one.header().outlet().ifPresent(named::add));
    }
    named.removeIf(id -> !Things.isEntity(id));
    return named;
  }
}
