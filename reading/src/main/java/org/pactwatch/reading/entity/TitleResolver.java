package org.pactwatch.reading.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pactwatch.gazetteer.Office;
import org.pactwatch.gazetteer.Person;
import org.pactwatch.gazetteer.Tenure;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.entity.Title.Bearer;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.reading.stream.Remark;

/** Tells whom a title names, and marks a name under an office that someone else held. */
final class TitleResolver {
  private final Surface surface;
  private final EntityWords language;
  private final NameReader names;
  private final People people;
  private final History history;
  private final List<Remark> remarks;

  TitleResolver(
      Surface surface,
      EntityWords language,
      NameReader names,
      People people,
      History history,
      List<Remark> remarks) {
    this.surface = surface;
    this.language = language;
    this.names = names;
    this.people = people;
    this.history = history;
    this.remarks = remarks;
  }

  /** Returns the person or people behind a title. */
  Mention resolve(Title title) {
    Span span = surface.span(title.first(), title.last());
    return title.bearers().isEmpty() ? unnamed(title, span) : named(title, span);
  }

  /** Tells whether a title is one: words such as "general" are only with a name. */
  boolean isTitle(Title title) {
    return !title.bearers().isEmpty() || title.counterpart() || !title.offices().isEmpty();
  }

  /** Tells whether nothing speaks against a person being the bearer of a title. */
  boolean canBear(Title title, EntityId person) {
    List<EntityId> bodies = title.bodies().stream().flatMap(List::stream).toList();
    boolean stranger = !person.isKnown();
    boolean holds = people.holds(person, offices(title), bodies);
    boolean nobodyElse = people.holders(offices(title), bodies).isEmpty();
    return holds || title.former() || (stranger && nobodyElse && !bodies.isEmpty());
  }

  /** Keeps that someone bears a title. */
  void bears(EntityId person, Title title) {
    List<EntityId> bodies = title.bodies().stream().flatMap(List::stream).toList();
    history.strangers().bears(person, offices(title), bodies);
    sex(title).ifPresent(sex -> history.strangers().isOf(person, sex));
  }

  private boolean holds(EntityId person, Title title, List<EntityId> bodies) {
    return people.holds(person, offices(title), bodies)
        || history.strangers().holds(person, offices(title), bodies);
  }

  /** Of which sex the word before a title tells: "la ministre". */
  private Optional<Person.Sex> sex(Title title) {
    int before = title.first() - 1;
    return before >= 0 && surface.words().joinsNext(before)
        ? language.sex(surface.words().folded(before))
        : Optional.empty();
  }

  private boolean canBe(EntityId person, Optional<Person.Sex> sex) {
    Optional<Person.Sex> own =
        people
            .gazetteer()
            .person(person)
            .map(Person::sex)
            .or(() -> history.strangers().sex(person));
    return sex.isEmpty() || own.isEmpty() || own.equals(sex);
  }

  private Mention named(Title title, Span span) {
    List<EntityId> found = new ArrayList<>();
    Optional<EntityId> represents = Optional.empty();
    for (int i = 0; i < title.bearers().size(); i++) {
      Bearer bearer = title.bearers().get(i);
      List<EntityId> bodies = bodiesOf(title, i);
      EntityId person = person(title, bearer, bodies);
      found.add(person);
      history.strangers().bears(person, offices(title), bodies);
      if (i == 0) {
        sex(title)
            .or(() -> names.sex(bearer.first()))
            .ifPresent(sex -> history.strangers().isOf(person, sex));
      }
      represents = represented(title, person, bodies);
      if (person.isKnown() && !title.former()) {
        remarkContradiction(title, span, person, bodies);
      }
    }
    Optional<EntityId> sole = found.size() == 1 ? represents : Optional.empty();
    return new Mention(span, Mention.Form.NAME, EntityKind.PERSON, found, sole);
  }

  /** The n-th name goes with the n-th state where there are as many of both. */
  private static List<EntityId> bodiesOf(Title title, int bearer) {
    return title.bodies().size() == title.bearers().size()
        ? title.bodies().get(bearer)
        : title.bodies().stream().flatMap(List::stream).toList();
  }

  private EntityId person(Title title, Bearer bearer, List<EntityId> bodies) {
    List<EntityId> inOffice =
        bearer.known().stream().filter(one -> people.holds(one, offices(title), bodies)).toList();
    Optional<EntityId> known =
        inOffice.size() == 1
            ? Optional.of(inOffice.get(0))
            : bearer.known().isEmpty() ? Optional.empty() : people.choose(bearer.known(), history);
    return known.orElseGet(
        () -> history.strangers().named(surface.span(bearer.first(), bearer.last()).of(text())));
  }

  private Optional<EntityId> represented(Title title, EntityId person, List<EntityId> bodies) {
    Optional<EntityId> named = bodies.stream().findFirst().map(this::stateOrBody);
    Optional<EntityId> told = title.former() ? Optional.empty() : named;
    return person.isKnown() ? people.represents(person).or(() -> told) : told;
  }

  private EntityId stateOrBody(EntityId body) {
    return people.gazetteer().stateOf(body).orElse(body);
  }

  private void remarkContradiction(Title title, Span span, EntityId person, List<EntityId> bodies) {
    List<Office> offices = title.counterpart() ? List.of() : title.offices();
    if (people.holds(person, offices, bodies)) {
      return;
    }
    List<Tenure> holders = people.holders(offices, bodies);
    if (holders.isEmpty()) {
      return;
    }
    String names =
        holders.stream()
            .map(tenure -> people.gazetteer().displayName(tenure.person(), language.language()))
            .distinct()
            .collect(Collectors.joining(", "));
    Tenure first = holders.get(0);
    remarks.add(
        new Remark(
            span,
            "office-contradicts-name",
            "the text names "
                + people.gazetteer().displayName(person, language.language())
                + " as "
                + first.office()
                + " of "
                + people.gazetteer().displayName(first.of(), language.language())
                + "; on the day of publication the gazetteer has "
                + names));
  }

  private Mention unnamed(Title title, Span span) {
    List<EntityId> found = new ArrayList<>();
    Optional<EntityId> represents = Optional.empty();
    if (!title.former() && !title.elsewhere()) {
      if (title.bodies().isEmpty()) {
        carriedOver(title).ifPresent(found::add);
        represents = found.stream().findFirst().flatMap(people::represents);
      }
      for (List<EntityId> bodies : title.bodies()) {
        List<Tenure> holders = people.holders(offices(title), bodies);
        found.addAll(likeliest(title, bodies, holders));
        represents = Optional.of(stateOrBody(bodies.get(0)));
      }
    }
    if (title.bodies().size() > 1) {
      represents = Optional.empty();
    }
    if (found.isEmpty()) {
      found.add(EntityId.text(span.of(text())));
    }
    return new Mention(span, Mention.Form.TITLE, EntityKind.PERSON, found, represents);
  }

  /** Of several who bear a vague title ("le ministre russe") the one whom the text named last. */
  private List<EntityId> likeliest(Title title, List<EntityId> bodies, List<Tenure> holders) {
    return history.people().stream()
        .filter(person -> holds(person, title, bodies))
        .findFirst()
        .map(List::of)
        .orElseGet(() -> holders.stream().map(Tenure::person).distinct().toList());
  }

  /** A title without a state is that of the last person named who holds such an office. */
  private Optional<EntityId> carriedOver(Title title) {
    if (title.counterpart()) {
      return Optional.empty();
    }
    return history.people().stream()
        .filter(person -> holds(person, title, List.of()) && canBe(person, sex(title)))
        .findFirst();
  }

  private List<Office> offices(Title title) {
    if (!title.counterpart()) {
      return title.offices();
    }
    return history.people().stream().findFirst().map(people::offices).orElse(List.of());
  }

  private CharSequence text() {
    return surface.words().text();
  }
}
