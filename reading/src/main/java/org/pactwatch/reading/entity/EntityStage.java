package org.pactwatch.reading.entity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.gazetteer.Entity;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Person;
import org.pactwatch.gazetteer.name.Words;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Remark;
import org.pactwatch.reading.stream.Stage;

/**
 * Adds what an article names, and remarks where a name and its office do not fit. Needs the clean
 * text; uses the day of publication to find who held an office and the sentences to follow
 * pronouns.
 */
public final class EntityStage implements Stage {
  private final Gazetteer gazetteer;
  private final EntityWords language;
  private final Map<String, Optional<Person.Sex>> givenNames;

  public EntityStage(Gazetteer gazetteer, EntityWords language) {
    this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
    this.language = Objects.requireNonNull(language, "language");
    this.givenNames = givenNames(gazetteer);
  }

  @Override
  public Reading apply(Reading reading) {
    Optional<LocalDate> day = reading.header().published().map(Published::day);
    Sentences sentences = new Sentences(reading.sentences());
    Surface surface = new Surface(reading.clean().text(), gazetteer, language, sentences);
    Walk walk =
        new Walk(
            surface,
            language,
            new NameReader(surface, language, givenNames),
            new People(gazetteer, day),
            sentences);
    walk.run();
    List<Remark> remarks =
        Stream.concat(reading.remarks().stream(), walk.remarks().stream()).toList();
    return reading.withMentions(walk.mentions()).withRemarks(remarks);
  }

  private static Map<String, Optional<Person.Sex>> givenNames(Gazetteer gazetteer) {
    Map<String, Optional<Person.Sex>> given = new HashMap<>();
    for (Entity entity : gazetteer.all(EntityKind.PERSON)) {
      Person person = (Person) entity;
      Optional<Person.Sex> sex = Optional.of(person.sex());
      person.given().values().stream()
          .flatMap(List::stream)
          .map(Words::of)
          .filter(words -> words.size() > 0)
          .forEach(
              words ->
                  given.merge(
                      words.folded(0),
                      sex,
                      (one, other) -> one.equals(other) ? one : Optional.empty()));
    }
    return Map.copyOf(given);
  }
}
