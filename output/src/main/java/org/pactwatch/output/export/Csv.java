package org.pactwatch.output.export;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180): lines end in CR LF, several values of a cell are parted by
 * {@code "; "}.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe: words from
 * articles must not become programs.
 */
public final class Csv {
  private Csv() {}

  /** Writes a row with its line end. */
  public static void row(List<String> cells, Appendable out) throws IOException {
    out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  /** Several values as one cell. */
  public static String join(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining("; "));
  }

  /** What is there, or an empty cell. */
  public static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  static String cell(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(one -> one == ',' || one == '"' || one < ' ');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
