package org.pactwatch.syntax.lemma;

import java.util.HashMap;
import java.util.Map;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.data.Table;

/**
 * Words whose lemma and features are told by hand, where a dictionary's habit differs from
 * Universal Dependencies'.
 *
 * @param entries morphology by lower-case form and part of speech, see {@link #key}
 */
public record Overrides(Map<String, Morphology> entries) {
  public Overrides {
    entries = Map.copyOf(entries);
  }

  static String key(String lowerForm, Upos upos) {
    return lowerForm + '\t' + upos;
  }

  /**
   * Reads the rows of a data file.
   *
   * @param table forms, parts of speech (both separated by spaces), lemma, features
   */
  public static Overrides of(Table table) {
    Map<String, Morphology> entries = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Morphology morphology = new Morphology(row.cell(2), Features.parse(row.cell(3)));
      for (String form : row.cell(0).split(" ", -1)) {
        for (String upos : row.cell(1).split(" ", -1)) {
          entries.put(key(form, Upos.valueOf(upos)), morphology);
        }
      }
    }
    return new Overrides(entries);
  }
}
