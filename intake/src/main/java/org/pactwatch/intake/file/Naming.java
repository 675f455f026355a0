package org.pactwatch.intake.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pactwatch.intake.source.Kind;
import org.pactwatch.model.document.DocumentId;

/** Gives every file its document id: the shortest name that stays unique. */
final class Naming {
  private Naming() {}

  /**
   * Names the files. The same files get the same names in whatever order they come; a file that was
   * found twice is named once, by the longer path below what was given.
   */
  static Map<DocumentId, Walk.Found> name(List<Walk.Found> files) {
    Map<Path, Walk.Found> once = new TreeMap<>();
    for (Walk.Found file : files) {
      once.merge(file.path(), file, (one, other) -> longer(one, other));
    }
    Map<String, Integer> bare = new HashMap<>();
    Map<String, Integer> full = new HashMap<>();
    for (Walk.Found file : once.values()) {
      bare.merge(Kind.bare(file.below()), 1, Integer::sum);
      full.merge(file.below(), 1, Integer::sum);
    }
    Map<DocumentId, Walk.Found> named = new TreeMap<>();
    List<Walk.Found> clashing = new ArrayList<>();
    for (Walk.Found file : once.values()) {
      String name = Kind.bare(file.below());
      if (bare.get(name) == 1 && full.getOrDefault(name, 0) == 0) {
        named.put(new DocumentId(name), file);
      } else if (full.get(file.below()) == 1) {
        named.put(new DocumentId(file.below()), file);
      } else {
        clashing.add(file);
      }
    }
    // Two folders hold the same relative path: their whole paths tell them apart.
    clashing.sort(Comparator.comparing(Walk.Found::path));
    for (Walk.Found file : clashing) {
      named.put(new DocumentId(file.path().toString().replace('\\', '/')), file);
    }
    return named;
  }

  private static Walk.Found longer(Walk.Found one, Walk.Found other) {
    return one.below().length() >= other.below().length() ? one : other;
  }
}
