package org.pactwatch.ledger.lineage;

import java.util.Map;
import java.util.TreeMap;

/** The adjusted Rand index of two ways to group the same things (Hubert and Arabie 1985). */
final class RandIndex {
  private RandIndex() {}

  /** 1 for the same groups, about 0 for groups by chance. */
  static double adjusted(Map<String, String> truth, Map<String, String> found) {
    Map<String, Long> cells = new TreeMap<>();
    Map<String, Long> rows = new TreeMap<>();
    Map<String, Long> columns = new TreeMap<>();
    truth.forEach(
        (item, group) -> {
          String other = found.get(item);
          cells.merge(group + "|" + other, 1L, Long::sum);
          rows.merge(group, 1L, Long::sum);
          columns.merge(other, 1L, Long::sum);
        });
    double together = pairs(cells);
    double inTruth = pairs(rows);
    double inFound = pairs(columns);
    double all = truth.size() * (truth.size() - 1.0) / 2;
    double chance = inTruth * inFound / all;
    return (together - chance) / ((inTruth + inFound) / 2 - chance);
  }

  private static double pairs(Map<String, Long> sizes) {
    return sizes.values().stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
  }
}
