package org.pactwatch.ledger.duty;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.model.claim.ObligationKind;

/**
 * ATOP's names for kinds of duties, from {@code atop.yaml}. Immutable and safe to share.
 *
 * <p>Leeds, Ritter, Mitchell and Long, "Alliance Treaty Obligations and Provisions, 1815-1944",
 * International Interactions 28 (2002), and the codebook of version 5.
 */
public final class AtopColumns {
  private final Map<ObligationKind, String> columns;

  private AtopColumns(Map<ObligationKind, String> columns) {
    this.columns = columns;
  }

  /**
   * Reads the names that come with this module.
   *
   * @throws org.pactwatch.model.problem.ProblemException if the data file is wrong
   */
  public static AtopColumns load() {
    Map<ObligationKind, String> columns = new EnumMap<>(ObligationKind.class);
    try (DataFile file = DataFile.resource(AtopColumns.class, "atop.yaml")) {
      List<DataNode> entries = file.each(file.root(), node -> node.onlyKeys("kind", "column"));
      for (DataNode entry : entries) {
        file.attempt(
            () ->
                columns.put(
                    entry.get("kind").oneOf(ObligationKind.class), entry.get("column").text()));
      }
    }
    return new AtopColumns(columns);
  }

  /** The column that codes a kind; absent where ATOP has none. */
  public Optional<String> of(ObligationKind kind) {
    return Optional.ofNullable(columns.get(kind));
  }
}
