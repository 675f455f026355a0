package org.pactwatch.syntax.lemma;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.data.Table;

/**
 * Reads a dictionary's own tags ({@code V ind pres 3 s}) in Universal Dependencies' terms: a
 * category, then atoms that give features, some only within a category. The order of the rows tells
 * which of several readings is the more usual.
 */
public final class TagSet {
  private static final int CATEGORY_COST = 1_000;

  private final Map<String, List<Upos>> categories = new LinkedHashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Features> atoms = new HashMap<>();
  private final Map<Upos, List<String>> bases = new EnumMap<>(Upos.class);

  /**
   * Reads the rows of a data file.
   *
   * @param table three kinds of rows: a category, {@code =} and the parts of speech it may be, most
   *     usual first; a part of speech, {@code base} and a tag (see {@link #bases}); a category or
   *     {@code *}, an atom and its features
   */
  public TagSet(Table table) {
    for (Table.Row row : table.rows()) {
      String key = row.cell(0) + " " + row.cell(1);
      switch (row.cell(1)) {
        case "=" -> {
          order.put(row.cell(0), order.size());
          categories.put(
              row.cell(0),
              List.of(row.cell(2).split(" ", -1)).stream().map(Upos::valueOf).toList());
        }
        case "base" ->
            bases
                .computeIfAbsent(Upos.valueOf(row.cell(0)), unused -> new ArrayList<>())
                .add(row.cell(2));
        default -> {
          order.put(key, order.size());
          atoms.put(key, Features.parse(row.cell(2)));
        }
      }
    }
  }

  /**
   * How unusual a reading with this tag is for a part of speech; empty if it cannot be that. Costs
   * compare readings of one word only.
   */
  OptionalInt cost(String tag, Upos upos) {
    String category = category(tag);
    int place = categories.getOrDefault(category, List.of()).indexOf(upos);
    if (place < 0) {
      return OptionalInt.empty();
    }
    // The least usual atom counts: a finite form has more of them than a participle.
    int least = order.get(category);
    for (String atom : atoms(tag, category)) {
      least = Math.max(least, order.getOrDefault(key(category, atom), 0));
    }
    return OptionalInt.of(place * CATEGORY_COST + least);
  }

  /** The features that a dictionary tag tells. */
  Features features(String tag) {
    String category = category(tag);
    Map<String, String> features = new TreeMap<>();
    for (String atom : atoms(tag, category)) {
      features.putAll(atoms.getOrDefault(key(category, atom), Features.none()).values());
    }
    return Features.of(features);
  }

  /**
   * The tags of the forms that serve as lemma instead of the stem: feminine singular for nouns that
   * are feminine.
   */
  List<String> bases(Upos upos) {
    return bases.getOrDefault(upos, List.of());
  }

  private String key(String category, String atom) {
    int space = category.indexOf(' ');
    String own = (space < 0 ? category : category.substring(0, space)) + " " + atom;
    return atoms.containsKey(own) ? own : "* " + atom;
  }

  /** The category that a dictionary tag opens with. */
  String category(String tag) {
    for (String category : categories.keySet()) {
      if (tag.startsWith(category)
          && (tag.length() == category.length() || tag.charAt(category.length()) == ' ')) {
        return category;
      }
    }
    return tag;
  }

  private static String[] atoms(String tag, String category) {
    return tag.substring(category.length()).trim().split(" ", -1);
  }
}
