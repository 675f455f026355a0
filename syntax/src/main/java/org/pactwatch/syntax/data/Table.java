package org.pactwatch.syntax.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a data file: tab-separated cells, one row a line. Empty lines and lines that start
 * with {@code #} say nothing.
 *
 * @param name the file's name, for messages
 * @param rows the rows in order
 */
public record Table(String name, List<Row> rows) {
  public Table {
    rows = List.copyOf(rows);
  }

  /** One row: where it stands and what its cells hold. */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public String cell(int column) {
      return cells.get(column);
    }
  }

  /**
   * Reads a file that lies beside a class.
   *
   * @param columns how many cells each row must have
   * @throws IllegalStateException if the file is missing or a row has another number of cells;
   *     every such row is told
   */
  public static Table beside(Class<?> owner, String name, int columns) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "expected the data file " + name + " beside " + owner.getName() + ", found none");
      }
      return read(name, columns, stream);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Table read(String name, int columns, InputStream stream) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() == columns) {
        rows.add(new Row(number, cells));
      } else {
        mistakes.add(name + ":" + number + ": expected " + columns + " cells, got " + cells.size());
      }
    }
    if (!mistakes.isEmpty()) {
      throw new IllegalStateException(String.join("; ", mistakes));
    }
    return new Table(name, rows);
  }

  /** Gathers the last column by the first: two-column tables that list words by kind. */
  public Map<String, Set<String>> wordsByKind() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (Row row : rows) {
      Set<String> kind = words.computeIfAbsent(row.cell(0), unused -> new LinkedHashSet<>());
      kind.addAll(List.of(row.cell(1).split(" ", -1)));
    }
    return words;
  }
}
