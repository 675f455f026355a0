package org.pactwatch.web.rows;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.line.LineId;

/**
 * Some of the rows that were asked for.
 *
 * @param total how many there are in all
 * @param before how many come before these
 * @param rows these
 * @param next after which row the next ones come; absent where these are the last
 */
public record RowPage(int total, int before, List<LineRow> rows, Optional<LineId> next) {
  public RowPage {
    Objects.requireNonNull(next, "next");
    rows = List.copyOf(rows);
  }
}
