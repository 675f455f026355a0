package org.pactwatch.gazetteer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pactwatch.gazetteer.name.CaseRule;
import org.pactwatch.gazetteer.name.NameForm;
import org.pactwatch.gazetteer.name.NameIndex;

/**
 * Makes a language's name index. Names of people, places, weapons and outlets travel between
 * languages as they are, and so do acronyms: of these every language's spelling in the Latin script
 * is found in any text. Names of states and whole names of organisations and instruments are found
 * in their own language only.
 */
final class NameIndexes {
  private final NameIndex.Builder builder = new NameIndex.Builder();
  private final String language;

  private NameIndexes(String language) {
    this.language = language;
  }

  static NameIndex of(String language, Collection<Entity> entities) {
    NameIndexes indexes = new NameIndexes(language);
    entities.forEach(indexes::add);
    return indexes.builder.build();
  }

  private void add(Entity entity) {
    if (entity instanceof Person person) {
      addPerson(person);
      return;
    }
    CaseRule rule =
        entity instanceof Instrument || entity instanceof Weapon ? CaseRule.ANY : CaseRule.FIRST;
    Names names = entity.names();
    names.proper().forEach((code, spellings) -> addNames(entity, code, spellings, rule));
    addAll(entity, names.adjectives(), NameForm.ADJECTIVE);
    addAll(entity, names.people(), NameForm.PEOPLE);
    addAll(entity, names.metonyms(), NameForm.METONYM);
  }

  private void addNames(Entity entity, String code, List<String> spellings, CaseRule rule) {
    boolean travels =
        entity instanceof Place || entity instanceof Weapon || entity instanceof Outlet;
    for (String spelling : spellings) {
      boolean found =
          code.equals(language)
              || (travels && isLatin(spelling))
              || (entity instanceof Organisation && isAcronym(spelling));
      if (found) {
        builder.add(spelling, rule, NameForm.NAME, entity.id());
      }
    }
  }

  private void addAll(Entity entity, Map<String, List<String>> byLanguage, NameForm form) {
    for (String spelling : byLanguage.getOrDefault(language, List.of())) {
      builder.add(spelling, CaseRule.FIRST, form, entity.id());
    }
  }

  private void addPerson(Person person) {
    List<String> given = spellings(person.given());
    for (String family : spellings(person.family())) {
      builder.add(family, CaseRule.EACH, NameForm.FAMILY_NAME, person.id());
      for (String name : given) {
        builder.add(name + ' ' + family, CaseRule.EACH, NameForm.NAME, person.id());
      }
    }
    for (String whole : spellings(person.names().proper())) {
      builder.add(whole, CaseRule.EACH, NameForm.NAME, person.id());
    }
  }

  private List<String> spellings(Map<String, List<String>> byLanguage) {
    return byLanguage.entrySet().stream()
        .flatMap(
            entry ->
                entry.getKey().equals(language)
                    ? entry.getValue().stream()
                    : entry.getValue().stream().filter(NameIndexes::isLatin))
        .flatMap(Stream::of)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isLatin(String spelling) {
    return spelling
        .codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }

  private static boolean isAcronym(String spelling) {
    return spelling.length() > 2
        && spelling.chars().allMatch(unit -> (unit >= 'A' && unit <= 'Z') || unit == '-');
  }
}
