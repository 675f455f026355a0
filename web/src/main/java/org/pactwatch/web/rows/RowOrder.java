package org.pactwatch.web.rows;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** In which order rows are listed. Rows that are equal keep the order of lines. */
public enum RowOrder {
  NEWEST(
      Comparator.comparing(
          (LineRow row) -> row.last().or(row::first).orElse(LocalDate.MIN),
          Comparator.reverseOrder())),
  OLDEST(Comparator.comparing((LineRow row) -> row.first().orElse(LocalDate.MAX))),
  CLAIMS(Comparator.comparingInt(LineRow::claims).reversed()),
  STANDING(Comparator.comparing(LineRow::standing).reversed());

  private final Comparator<LineRow> comparator;

  RowOrder(Comparator<LineRow> comparator) {
    this.comparator = comparator;
  }

  /** The places of rows in this order. */
  int[] sorted(List<LineRow> rows) {
    return IntStream.range(0, rows.size())
        .boxed()
        .sorted(Comparator.comparing(rows::get, comparator))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
