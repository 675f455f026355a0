package org.pactwatch.web.desk;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.line.DaySpan;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.web.rows.LineRow;
import org.pactwatch.web.rows.LineRows;

/** Rows of lines that are in memory. */
final class LineShelf implements LineRows {
  private final List<LineSummary> lines;
  private final List<LineRow> rows;

  LineShelf(List<LineSummary> lines) {
    this.lines = List.copyOf(lines);
    this.rows = this.lines.stream().map(LineShelf::row).toList();
  }

  @Override
  public List<LineRow> all() {
    return rows;
  }

  @Override
  public BitSet inForce(LocalDate day) {
    BitSet inForce = new BitSet(lines.size());
    for (int place = 0; place < lines.size(); place++) {
      inForce.set(place, lines.get(place).inForce(day));
    }
    return inForce;
  }

  static LineRow row(LineSummary line) {
    Optional<LocalDate> first = line.time().map(DaySpan::first).or(line::firstDay);
    Optional<LocalDate> told =
        line.history().stream().flatMap(one -> one.day().stream()).max(LocalDate::compareTo);
    Optional<LocalDate> last = line.time().map(DaySpan::last).or(() -> told);
    return new LineRow(
        line.id(),
        line.subject(),
        line.place(),
        line.status(),
        line.standing().level(),
        line.standing().origins(),
        line.outlets(),
        first,
        last,
        line.links().size());
  }
}
