package org.pactwatch.syntax.lemma;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.data.Table;

/**
 * Reads a dictionary's own tags ({@code V ind pres 3 s}) in Universal Dependencies' terms. The
 * first atom is the category; the others give features, some only within a category.
 */
public final class TagSet {
  private final Map<String, Set<Upos>> categories = new HashMap<>();
  private final Map<String, Map<String, String>> atoms = new HashMap<>();

  /**
   * Reads the rows of a data file.
   *
   * @param table category or {@code *}, atom or {@code =}, meaning: for {@code =} the parts of
   *     speech a category may be, most usual first; else features as {@code Name=Value|Name=Value}
   */
  public TagSet(Table table) {
    for (Table.Row row : table.rows()) {
      if (row.cell(1).equals("=")) {
        Set<Upos> upos = EnumSet.noneOf(Upos.class);
        for (String name : row.cell(2).split(" ", -1)) {
          upos.add(Upos.valueOf(name));
        }
        categories.put(row.cell(0), upos);
      } else {
        atoms.put(row.cell(0) + " " + row.cell(1), Features.parse(row.cell(2)).values());
      }
    }
  }

  /** Tells whether a word with this dictionary tag may be of this part of speech. */
  public boolean allows(String tag, Upos upos) {
    return categories.getOrDefault(category(tag), Set.of()).contains(upos);
  }

  /** The features that a dictionary tag tells. */
  public Features features(String tag) {
    String category = category(tag);
    Map<String, String> features = new TreeMap<>();
    for (String atom : tag.substring(category.length()).trim().split(" ", -1)) {
      features.putAll(
          atoms.getOrDefault(category + " " + atom, atoms.getOrDefault("* " + atom, Map.of())));
    }
    return Features.of(features);
  }

  static String category(String tag) {
    int space = tag.indexOf(' ');
    return space < 0 ? tag : tag.substring(0, space);
  }
}
