package org.pactwatch.cli.view;

import java.util.ArrayList;
import java.util.List;

/** Cells in columns, for people. Widths count code points. */
public final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Makes a table; its first row names the columns. */
  public Table(String... columns) {
    rows.add(List.of(columns));
  }

  /** Adds a row, one cell a column. */
  public Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** Returns the table, each row ended by a newline. */
  public String text() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)))).append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
