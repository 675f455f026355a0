package org.pactwatch.web.rows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One facet of all rows: each row's values as numbers, and each value's rows. Immutable and safe to
 * share.
 */
final class Facet {
  private final List<String> values;
  private final Map<String, Integer> numbers;
  // The values of row i are held[starts[i]] to held[starts[i + 1] - 1].
  private final int[] starts;
  private final int[] held;
  private final int[][] rowsOf;

  private Facet(
      List<String> values, Map<String, Integer> numbers, int[] starts, int[] held, int[][] rowsOf) {
    this.values = values;
    this.numbers = numbers;
    this.starts = starts;
    this.held = held;
    this.rowsOf = rowsOf;
  }

  static Facet of(List<LineRow> rows, FacetName name) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> values = new ArrayList<>();
    int[] starts = new int[rows.size() + 1];
    List<int[]> perRow = new ArrayList<>(rows.size());
    for (int row = 0; row < rows.size(); row++) {
      int[] own =
          name.of(rows.get(row)).stream()
              .distinct()
              .mapToInt(
                  value ->
                      numbers.computeIfAbsent(
                          value,
                          fresh -> {
                            values.add(fresh);
                            return values.size() - 1;
                          }))
              .toArray();
      perRow.add(own);
      starts[row + 1] = starts[row] + own.length;
    }
    int[] held = new int[starts[rows.size()]];
    int[] sizes = new int[values.size()];
    for (int row = 0; row < perRow.size(); row++) {
      System.arraycopy(perRow.get(row), 0, held, starts[row], perRow.get(row).length);
      for (int value : perRow.get(row)) {
        sizes[value]++;
      }
    }
    return new Facet(
        List.copyOf(values), Map.copyOf(numbers), starts, held, postings(perRow, sizes));
  }

  private static int[][] postings(List<int[]> perRow, int[] sizes) {
    int[][] rowsOf = new int[sizes.length][];
    int[] filled = new int[sizes.length];
    for (int value = 0; value < sizes.length; value++) {
      rowsOf[value] = new int[sizes[value]];
    }
    for (int row = 0; row < perRow.size(); row++) {
      for (int value : perRow.get(row)) {
        rowsOf[value][filled[value]++] = row;
      }
    }
    return rowsOf;
  }

  /** The rows that have one of the values; a value nobody has gives none. */
  BitSet rows(Collection<String> wanted) {
    BitSet rows = new BitSet(starts.length);
    for (String value : wanted) {
      Integer number = numbers.get(value);
      if (number != null) {
        for (int row : rowsOf[number]) {
          rows.set(row);
        }
      }
    }
    return rows;
  }

  /**
   * How many of some rows have each value, the most first, then by name; values without rows are
   * left out.
   */
  List<FacetCount> counts(BitSet rows) {
    int[] counts = new int[values.size()];
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        counts[held[at]]++;
      }
    }
    List<FacetCount> found = new ArrayList<>();
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        found.add(new FacetCount(values.get(value), counts[value]));
      }
    }
    found.sort(
        Comparator.comparingInt(FacetCount::rows).reversed().thenComparing(FacetCount::value));
    return found;
  }
}
