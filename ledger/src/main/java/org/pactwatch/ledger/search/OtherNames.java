package org.pactwatch.ledger.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pactwatch.gazetteer.Entity;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Person;
import org.pactwatch.gazetteer.name.Folding;
import org.pactwatch.model.entity.EntityKind;

/**
 * What else the things are called that a query names: who looks for one proper name finds the
 * others. Names are told in written words of the index. Immutable.
 */
final class OtherNames {
  private final Map<List<String>, Set<String>> others = new HashMap<>();
  private final IndexWords words;
  private int longest = 1;

  private OtherNames(IndexWords words) {
    this.words = words;
  }

  /**
   * Takes the names of all things that the words of a query may name, whatever their language.
   *
   * @param sought the words of the query
   */
  static OtherNames of(Gazetteer gazetteer, List<String> sought, IndexWords words) {
    List<String> folded = sought.stream().map(Folding::fold).toList();
    OtherNames names = new OtherNames(words);
    for (EntityKind kind : EntityKind.values()) {
      for (Entity entity : gazetteer.all(kind)) {
        List<String> spellings = spellings(entity);
        // Only few names share a word with a query: the others need not be taken apart.
        if (spellings.stream().map(Folding::fold).anyMatch(name -> holdsAny(name, folded))) {
          names.add(spellings);
        }
      }
    }
    return names;
  }

  /** How many words the longest name has. */
  int longest() {
    return longest;
  }

  /**
   * Returns the other names of whatever bears this one, sorted; none where nothing does.
   *
   * @param name written words
   */
  List<List<String>> of(List<String> name) {
    return others.getOrDefault(name, Set.of()).stream()
        .map(this::written)
        .filter(other -> !other.isEmpty() && !other.equals(name))
        .distinct()
        .toList();
  }

  private void add(List<String> spellings) {
    for (String spelling : spellings) {
      List<String> name = written(spelling);
      others.computeIfAbsent(name, key -> new TreeSet<>()).addAll(spellings);
      longest = Math.max(longest, name.size());
    }
  }

  private static boolean holdsAny(String name, List<String> sought) {
    return sought.stream().anyMatch(name::contains);
  }

  private static List<String> spellings(Entity entity) {
    List<String> all = flat(entity.names().proper());
    if (entity instanceof Person person) {
      List<String> families = flat(person.family());
      all.addAll(families);
      for (String given : flat(person.given())) {
        families.forEach(family -> all.add(given + ' ' + family));
      }
    }
    return all;
  }

  private static List<String> flat(Map<String, List<String>> byLanguage) {
    List<String> all = new ArrayList<>();
    byLanguage.values().forEach(all::addAll);
    return all;
  }

  private List<String> written(String name) {
    return words.of(name).stream().map(IndexWords.Form::written).toList();
  }
}
