package org.pactwatch.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.ledger.line.DaySpan;
import org.pactwatch.ledger.line.LineBytes;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.lineage.Descent;
import org.pactwatch.ledger.lineage.Direction;
import org.pactwatch.ledger.lineage.Family;
import org.pactwatch.ledger.lineage.Kind;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.ledger.lineage.Source;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/** The statements that keep findings and ask for them. */
final class FindingsTables {
  private static final List<String> TABLES =
      List.of(
          "findings",
          "line",
          "line_participant",
          "line_days",
          "family",
          "descent",
          "contradiction");

  // Rows sent to the database at a time.
  private static final int ROWS = 1000;

  private FindingsTables() {}

  /** Takes all findings out: they may quote what is about to leave. */
  static void clear(Handle handle) {
    TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
  }

  /** Puts findings in place of all earlier ones; must run in a transaction. */
  static void keep(Handle handle, Findings findings) {
    clear(handle);
    lines(handle, findings.lines());
    participants(handle, findings.lines());
    days(handle, findings.lines());
    families(handle, findings.lineage());
    descents(handle, findings.lineage());
    contradictions(handle, findings.contradictions());
    handle.execute("INSERT INTO findings (basis) VALUES (?)", findings.basis());
  }

  static Optional<String> basis(Handle handle) {
    return handle.createQuery("SELECT basis FROM findings").mapTo(String.class).findOne();
  }

  private static void lines(Handle handle, List<LineSummary> lines) {
    try (Rows rows = new Rows(handle, "line", "id, place, type, status, standing, content")) {
      int place = 0;
      for (LineSummary line : lines) {
        rows.add(
            line.id().value(),
            place++,
            line.type().toString(),
            line.status().toString(),
            line.standing().level().toString(),
            LineBytes.write(line));
      }
    }
  }

  private static void participants(Handle handle, List<LineSummary> lines) {
    try (Rows rows = new Rows(handle, "line_participant", "participant, line")) {
      for (LineSummary line : lines) {
        line.participants().forEach(one -> rows.add(one.toString(), line.id().value()));
      }
    }
  }

  private static void days(Handle handle, List<LineSummary> lines) {
    try (Rows rows = new Rows(handle, "line_days", "line, first_day, last_day")) {
      for (LineSummary line : lines) {
        for (DaySpan days : line.inForce()) {
          boolean open = days.last().equals(LocalDate.MAX);
          rows.add(
              line.id().value(), days.first().toEpochDay(), open ? null : days.last().toEpochDay());
        }
      }
    }
  }

  private static void families(Handle handle, Lineage lineage) {
    try (Rows rows = new Rows(handle, "family", "name, root_document, root_outlet")) {
      for (Family family : lineage.families()) {
        rows.add(family.name().value(), document(family.root()), outlet(family.root()));
      }
    }
  }

  private static void descents(Handle handle, Lineage lineage) {
    try (Rows rows =
        new Rows(
            handle,
            "descent",
            "document, family, source_document, source_outlet, kind, direction, similarity,"
                + " reasons")) {
      for (Family family : lineage.families()) {
        for (DocumentId member : family.members()) {
          Optional<Descent> descent = lineage.descentOf(member);
          rows.add(
              member.value(),
              family.name().value(),
              descent.map(one -> document(one.source())).orElse(null),
              descent.map(one -> outlet(one.source())).orElse(null),
              descent.map(one -> one.kind().name()).orElse(null),
              descent.map(one -> one.direction().name()).orElse(null),
              descent.map(Descent::similarity).orElse(null),
              descent.map(one -> String.join("\n", one.reasons())).orElse(null));
        }
      }
    }
  }

  private static String document(Source source) {
    return source.document().map(DocumentId::value).orElse(null);
  }

  private static String outlet(Source source) {
    return source.outside().map(EntityId::toString).orElse(null);
  }

  private static void contradictions(Handle handle, List<Contradiction> contradictions) {
    try (Rows rows =
        new Rows(
            handle, "contradiction", "place, kind, first_claim, second_claim, lines, sentence")) {
      int place = 0;
      for (Contradiction one : contradictions) {
        rows.add(
            place++,
            one.kind().name(),
            one.first().id().value(),
            one.second().map(claim -> claim.id().value()).orElse(null),
            String.join(" ", one.lines().stream().map(LineId::value).toList()),
            one.sentence());
      }
    }
  }

  /** The wanted lines, sorted. */
  static List<LineSummary> lines(Handle handle, LineFilter filter) {
    StringBuilder sql = new StringBuilder("SELECT l.content FROM line l WHERE 1 = 1");
    Map<String, Object> values = new HashMap<>();
    filter.type().ifPresent(type -> equal(sql, values, "type", type));
    filter.status().ifPresent(status -> equal(sql, values, "status", status));
    filter.standing().ifPresent(standing -> equal(sql, values, "standing", standing));
    filter
        .participant()
        .ifPresent(
            who -> {
              sql.append(" AND l.id IN")
                  .append(" (SELECT line FROM line_participant WHERE participant = :participant)");
              values.put("participant", who.toString());
            });
    filter
        .asOf()
        .ifPresent(
            day -> {
              sql.append(" AND l.id IN (SELECT line FROM line_days WHERE first_day <= :day")
                  .append(" AND (last_day IS NULL OR last_day >= :day))");
              values.put("day", day.toEpochDay());
            });
    try (Query query = handle.createQuery(sql.append(" ORDER BY l.place").toString())) {
      return query
          .bindMap(values)
          .map((row, context) -> LineBytes.read(row.getBytes("content")))
          .list();
    }
  }

  private static void equal(
      StringBuilder sql, Map<String, Object> values, String column, Object wanted) {
    sql.append(" AND l.").append(column).append(" = :").append(column);
    values.put(column, wanted.toString());
  }

  static Optional<LineSummary> line(Handle handle, LineId id) {
    return handle
        .createQuery("SELECT content FROM line WHERE id = :id")
        .bind("id", id.value())
        .map((row, context) -> LineBytes.read(row.getBytes("content")))
        .findOne();
  }

  static Lineage lineage(Handle handle) {
    Map<String, List<DocumentId>> members = new HashMap<>();
    List<Descent> descents = new ArrayList<>();
    handle
        .createQuery("SELECT * FROM descent")
        .map(
            (row, context) -> {
              DocumentId member = new DocumentId(row.getString("document"));
              members
                  .computeIfAbsent(row.getString("family"), fresh -> new ArrayList<>())
                  .add(member);
              return row.getString("kind") == null
                  ? Optional.<Descent>empty()
                  : Optional.of(descent(member, row));
            })
        .forEach(one -> one.ifPresent(descents::add));
    List<Family> families =
        handle
            .createQuery("SELECT * FROM family")
            .map(
                (row, context) ->
                    new Family(
                        new DocumentId(row.getString("name")),
                        source(row, "root_document", "root_outlet"),
                        members.getOrDefault(row.getString("name"), List.of())))
            .list();
    return Lineage.of(families, descents);
  }

  private static Descent descent(DocumentId child, ResultSet row) throws SQLException {
    return new Descent(
        child,
        source(row, "source_document", "source_outlet"),
        Kind.valueOf(row.getString("kind")),
        Direction.valueOf(row.getString("direction")),
        row.getDouble("similarity"),
        row.getString("reasons").lines().toList());
  }

  private static Source source(ResultSet row, String document, String outlet) throws SQLException {
    String inside = row.getString(document);
    return inside == null
        ? new Source.Outside(EntityId.parse(row.getString(outlet)))
        : new Source.Inside(new DocumentId(inside));
  }

  /** All contradictions, sorted. */
  static List<Contradiction> contradictions(Handle handle, ClaimJson json) {
    Map<String, Claim> claims = new HashMap<>();
    handle
        .createQuery(
            "SELECT c.content FROM claim c WHERE c.id IN"
                + " (SELECT first_claim FROM contradiction UNION SELECT second_claim FROM"
                + " contradiction)")
        .map((row, context) -> json.read(row.getString("content")))
        .forEach(claim -> claims.put(claim.id().value(), claim));
    return handle
        .createQuery("SELECT * FROM contradiction ORDER BY place")
        .map(
            (row, context) ->
                new Contradiction(
                    Contradiction.Kind.valueOf(row.getString("kind")),
                    claims.get(row.getString("first_claim")),
                    Optional.ofNullable(row.getString("second_claim")).map(claims::get),
                    Stream.of(row.getString("lines").split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(LineId::new)
                        .toList(),
                    row.getString("sentence")))
        .list();
  }

  /** Rows for one table, sent in parts. */
  private static final class Rows implements AutoCloseable {
    private final PreparedBatch batch;

    Rows(Handle handle, String table, String columns) {
      String marks = "?" + ", ?".repeat(columns.split(",").length - 1);
      this.batch =
          handle.prepareBatch("INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")");
    }

    void add(Object... values) {
      batch.add(values);
      if (batch.size() == ROWS) {
        batch.execute();
      }
    }

    @Override
    public void close() {
      if (batch.size() > 0) {
        batch.execute();
      }
      batch.close();
    }
  }
}
