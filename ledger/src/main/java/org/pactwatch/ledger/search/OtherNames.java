package org.pactwatch.ledger.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pactwatch.gazetteer.Entity;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Person;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/**
 * What else things are called: who looks for one proper name of a thing finds the others. Names are
 * told in written words of the index. Immutable.
 */
final class OtherNames {
  private final IndexWords words;
  private final Map<List<String>, Set<EntityId>> named = new HashMap<>();
  private final Map<EntityId, Set<String>> names = new TreeMap<>();
  private int longest = 1;

  private OtherNames(IndexWords words) {
    this.words = words;
  }

  /** Takes all proper names of the gazetteer, whatever their language. */
  static OtherNames of(Gazetteer gazetteer, IndexWords words) {
    OtherNames all = new OtherNames(words);
    for (EntityKind kind : EntityKind.values()) {
      gazetteer.all(kind).forEach(all::add);
    }
    return all;
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
    Set<String> others = new TreeSet<>();
    named.getOrDefault(name, Set.of()).forEach(id -> others.addAll(names.get(id)));
    return others.stream().map(this::written).filter(other -> !other.equals(name)).toList();
  }

  private void add(Entity entity) {
    add(entity.id(), entity.names().proper().values());
    if (entity instanceof Person person) {
      add(person.id(), person.family().values());
      add(person.id(), wholeNames(person));
    }
  }

  private void add(EntityId id, Collection<List<String>> spellings) {
    spellings.stream().flatMap(List::stream).forEach(spelling -> add(id, spelling));
  }

  private void add(EntityId id, String spelling) {
    List<String> name = written(spelling);
    if (!name.isEmpty()) {
      names.computeIfAbsent(id, key -> new TreeSet<>()).add(spelling);
      named.computeIfAbsent(name, key -> new TreeSet<>()).add(id);
      longest = Math.max(longest, name.size());
    }
  }

  private static List<List<String>> wholeNames(Person person) {
    List<String> whole = new ArrayList<>();
    for (String given : spellings(person.given())) {
      spellings(person.family()).forEach(family -> whole.add(given + ' ' + family));
    }
    return List.of(whole);
  }

  private static List<String> spellings(Map<String, List<String>> byLanguage) {
    return byLanguage.values().stream().flatMap(List::stream).toList();
  }

  private List<String> written(String name) {
    return words.of(name).stream().map(IndexWords.Form::written).toList();
  }
}
