package org.pactwatch.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pactwatch.gazetteer.Outlet;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.lineage.Descent;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.web.desk.Sight;

/**
 * Where the words come from.
 *
 * @param rows outlets and agencies, those with most documents first
 */
public record SourcesPage(List<Row> rows) {
  public SourcesPage {
    rows = List.copyOf(rows);
  }

  /** Gathers the page. */
  public static Sheet of(Visit visit) {
    return new Sheet("sources", visit.speech().say("menu.sources"), new SourcesPage(rows(visit)));
  }

  /** The rows of the table. */
  static List<Row> rows(Visit visit) {
    Sight sight = visit.sight();
    Map<Optional<EntityId>, Tally> tallies = new HashMap<>();
    Map<DocumentId, Optional<EntityId>> outlets = new HashMap<>();
    for (DocumentEntry document : sight.documents()) {
      outlets.put(document.id(), document.header().outlet());
    }
    for (DocumentEntry document : sight.documents()) {
      Tally tally = tally(tallies, document.header().outlet());
      tally.documents++;
      tally.claims += document.claims();
      sight.lineage().descentOf(document.id()).ifPresent(one -> copied(one, tally, outlets));
    }
    for (LineSummary line : sight.lines()) {
      boolean against = !sight.contradictionsOf(line.id()).isEmpty();
      Set<Optional<EntityId>> told =
          line.documents().stream().map(outlets::get).collect(Collectors.toSet());
      for (Optional<EntityId> outlet : told) {
        Tally tally = tally(tallies, outlet);
        tally.alone += told.size() == 1 ? 1 : 0;
        tally.contradicted += against ? 1 : 0;
        tally.lines++;
      }
    }
    List<Row> rows = new ArrayList<>();
    tallies.forEach((outlet, tally) -> rows.add(tally.row(outlet, visit)));
    rows.sort(
        Comparator.comparingInt(Row::documents)
            .reversed()
            .thenComparing(row -> row.outlet().map(EntityId::toString).orElse("~")));
    return rows;
  }

  private static void copied(
      Descent descent, Tally tally, Map<DocumentId, Optional<EntityId>> outlets) {
    tally.copied++;
    descent
        .source()
        .outside()
        .or(() -> descent.source().document().flatMap(outlets::get))
        .ifPresent(from -> tally.from.merge(from, 1, Integer::sum));
  }

  private static Tally tally(Map<Optional<EntityId>, Tally> tallies, Optional<EntityId> outlet) {
    return tallies.computeIfAbsent(outlet, none -> new Tally());
  }

  /**
   * An outlet or agency.
   *
   * @param outlet which; absent for the documents of which nobody knows the outlet
   * @param agency whether it is an agency
   * @param documents its documents
   * @param copied how many of them repeat another
   * @param from whom it copies, most first
   * @param claims the claims in its documents
   * @param lines the lines it tells of
   * @param alone those that no other outlet tells
   * @param contradicted those with something against them
   */
  public record Row(
      Optional<EntityId> outlet,
      boolean agency,
      int documents,
      int copied,
      List<EntityId> from,
      int claims,
      int lines,
      int alone,
      int contradicted) {
    public Row {
      from = List.copyOf(from);
    }
  }

  /** Counts while documents and lines go by. */
  private static final class Tally {
    private int documents;
    private int copied;
    private int claims;
    private int lines;
    private int alone;
    private int contradicted;
    private final Map<EntityId, Integer> from = new TreeMap<>();

    private Row row(Optional<EntityId> outlet, Visit visit) {
      boolean agency =
          outlet
              .flatMap(visit.gazetteer()::outlet)
              .map(one -> one.kind() == Outlet.Kind.AGENCY)
              .orElse(false);
      List<EntityId> most =
          from.entrySet().stream()
              .sorted(Map.Entry.<EntityId, Integer>comparingByValue().reversed())
              .map(Map.Entry::getKey)
              .limit(3)
              .toList();
      return new Row(outlet, agency, documents, copied, most, claims, lines, alone, contradicted);
    }
  }
}
