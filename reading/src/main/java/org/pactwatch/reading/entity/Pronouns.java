package org.pactwatch.reading.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.gazetteer.Person;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Mention;

/**
 * Tells with care whom a pronoun means: the one person whom the nearest sentence with people names
 * as its subject, or at all, and who can be meant. Where two can, nobody is.
 */
final class Pronouns {
  /** How many sentences back a pronoun looks. */
  private static final int SENTENCES_IN_SIGHT = 3;

  private final Sentences sentences;
  private final Quotations quotations;
  private final People people;
  private final History history;

  Pronouns(Sentences sentences, Quotations quotations, People people, History history) {
    this.sentences = sentences;
    this.quotations = quotations;
    this.people = people;
    this.history = history;
  }

  /**
   * Returns whom a pronoun means.
   *
   * @param onlySubject whether only a subject can be meant
   */
  Optional<EntityId> resolve(Span pronoun, Person.Sex sex, boolean onlySubject) {
    if (quotations.holds(pronoun.start())) {
      return Optional.empty();
    }
    int here = sentences.at(pronoun.start());
    for (int number = here; number >= Math.max(0, here - SENTENCES_IN_SIGHT); number--) {
      List<EntityId> subjects =
          upToTwo(named(number, pronoun, sex).filter(one -> sentences.isSubject(one.span())));
      if (subjects.size() == 1) {
        return Optional.of(subjects.get(0));
      }
      List<EntityId> all = upToTwo(named(number, pronoun, sex));
      if (!all.isEmpty()) {
        boolean clear = all.size() == 1 && !onlySubject;
        return clear ? Optional.of(all.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Stream<Mention> named(int sentence, Span pronoun, Person.Sex sex) {
    return history
        .backwards()
        .takeWhile(mention -> sentences.at(mention.span().start()) >= sentence)
        .filter(mention -> mention.kind() == EntityKind.PERSON)
        .filter(mention -> mention.span().end() < pronoun.start() - 1)
        .filter(mention -> sentences.at(mention.span().start()) == sentence)
        .filter(mention -> !quotations.holds(mention.span().start()))
        .filter(mention -> mention.entities().size() == 1 && canBe(mention.first(), sex));
  }

  private boolean canBe(EntityId person, Person.Sex sex) {
    return people
        .gazetteer()
        .person(person)
        .map(Person::sex)
        .or(() -> history.strangers().sex(person))
        .map(known -> known == sex)
        .orElse(true);
  }

  /** Returns who is named, no more than two of them: two are already too many to mean one. */
  private static List<EntityId> upToTwo(Stream<Mention> mentions) {
    return mentions.map(Mention::first).distinct().limit(2).toList();
  }
}
