package org.pactwatch.reading.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pactwatch.gazetteer.Organisation;
import org.pactwatch.gazetteer.name.NameForm;
import org.pactwatch.gazetteer.name.NameMatch;
import org.pactwatch.gazetteer.name.Words;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.entity.Surface.Piece;
import org.pactwatch.reading.entity.Title.Bearer;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.reading.stream.Remark;

/** One way through one text, from left to right. */
final class Walk {
  private final Surface surface;
  private final EntityWords language;
  private final NameReader names;
  private final TitleReader titles;
  private final People people;
  private final Sentences sentences;
  private final History history = new History();
  private final List<Remark> remarks = new ArrayList<>();
  private final TitleResolver resolver;
  private final SenseChooser chooser;
  private final Bodies bodies;
  private final Pronouns pronouns;

  Walk(
      Surface surface, EntityWords language, NameReader names, People people, Sentences sentences) {
    this.surface = surface;
    this.language = language;
    this.names = names;
    this.people = people;
    this.sentences = sentences;
    titles = new TitleReader(surface, language, names);
    resolver = new TitleResolver(surface, language, names, people, history, remarks);
    chooser = new SenseChooser(surface, language, people.gazetteer());
    bodies = new Bodies(surface, titles, people.gazetteer());
    Quotations quotations = new Quotations(surface.words().text());
    pronouns = new Pronouns(sentences, quotations, people, history);
  }

  void run() {
    int word = 0;
    while (word < surface.words().size()) {
      word = step(word);
    }
  }

  List<Mention> mentions() {
    return history.mentions();
  }

  List<Remark> remarks() {
    return remarks;
  }

  /** Takes what begins at a word and returns the word to go on with. */
  private int step(int word) {
    List<Title> found = titles.at(word);
    if (!found.isEmpty() && resolver.isTitle(found.get(0))) {
      found.forEach(title -> history.add(resolver.resolve(title)));
      return found.get(found.size() - 1).last() + 1;
    }
    Optional<Piece<Mention>> body = bodies.at(word);
    Optional<Piece<NameMatch>> name = surface.name(word);
    int nameLast = name.map(Piece::last).orElse(-1);
    if (body.isPresent() && body.get().last() >= nameLast) {
      history.add(body.get().value());
      return body.get().last() + 1;
    }
    Optional<Piece<Wording>> wording = surface.wording(word);
    if (wording.isPresent() && wording.get().last() > nameLast && !isCutShort(wording.get())) {
      return take(wording.get());
    }
    Optional<Piece<List<EntityId>>> compound = surface.compound(word);
    if (compound.isPresent() && compound.get().last() > nameLast) {
      history.add(
          new Mention(
              surface.span(word, compound.get().last()),
              Mention.Form.ADJECTIVE,
              EntityKind.STATE,
              compound.get().value(),
              Optional.empty()));
      return compound.get().last() + 1;
    }
    Optional<Mention> unknown = unknownState(word);
    if (unknown.isPresent()) {
      history.add(unknown.get());
      return word + 1;
    }
    Optional<Bearer> person = person(word);
    if (person.isPresent()) {
      return take(person.get());
    }
    if (name.isPresent() && name.get().value().ids(EntityKind.PERSON).isEmpty()) {
      history.add(chooser.choose(name.get()));
      return nameLast + 1;
    }
    return word + 1;
  }

  /** Tells whether a name begins within these words and goes further: "l'[Union africaine]". */
  private boolean isCutShort(Piece<Wording> wording) {
    for (int word = wording.first() + 1; word <= wording.last(); word++) {
      if (surface.name(word).filter(name -> name.last() > wording.last()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Mention> unknownState(int word) {
    Optional<Piece<EntityId>> name = surface.unknownState(word);
    Mention.Form other =
        surface.words().isCapitalised(word) ? Mention.Form.METONYM : Mention.Form.ADJECTIVE;
    Mention.Form form = name.isPresent() ? Mention.Form.NAME : other;
    return name.or(() -> surface.adjective(word))
        .map(Piece::value)
        .filter(id -> !id.isKnown())
        .map(
            id ->
                new Mention(
                    surface.span(word, word),
                    form,
                    EntityKind.STATE,
                    List.of(id),
                    Optional.empty()));
  }

  private Optional<Bearer> person(int word) {
    Words words = surface.words();
    if (language.isHonorific(words.folded(word)) && word + 1 < words.size()) {
      return names
          .behindTitle(word + 1)
          .filter(bearer -> isBesideTitle(word))
          .map(bearer -> new Bearer(word, bearer.last(), bearer.known()));
    }
    return names
        .known(word)
        .or(() -> names.givenAndFamily(word))
        .or(() -> introduced(word))
        .or(() -> stranger(word));
  }

  /** Someone unknown whose office follows: "Iven Rost, porte-parole du ministère". */
  private Optional<Bearer> introduced(int word) {
    return sentences.canBeginName(surface.words().start(word))
        ? names.setOff(word).filter(name -> titleBehind(name.last()).isPresent())
        : Optional.empty();
  }

  private boolean isBesideTitle(int honorific) {
    String marks = surface.marksAfter(honorific);
    return marks.isEmpty() || marks.equals(".");
  }

  /** The family name of someone unknown who was named in full before. */
  private Optional<Bearer> stranger(int word) {
    Words words = surface.words();
    boolean known =
        words.isCapitalised(word) && history.strangers().known(words.folded(word)).isPresent();
    return known ? Optional.of(new Bearer(word, word, List.of())) : Optional.empty();
  }

  private int take(Bearer bearer) {
    Words words = surface.words();
    boolean honorific = language.isHonorific(words.folded(bearer.first()));
    int first = honorific ? bearer.first() + 1 : bearer.first();
    EntityId person =
        people
            .choose(bearer.known(), history)
            .orElseGet(
                () ->
                    history.strangers().named(surface.span(first, bearer.last()).of(words.text())));
    (honorific ? language.sex(words.folded(bearer.first())) : names.sex(first))
        .ifPresent(sex -> history.strangers().isOf(person, sex));
    Optional<Title> behind =
        titleBehind(bearer.last()).filter(title -> resolver.canBear(title, person));
    behind.ifPresent(title -> resolver.bears(person, title));
    int last = behind.map(Title::last).orElse(bearer.last());
    Optional<EntityId> represents =
        people
            .represents(person)
            .or(
                () ->
                    behind
                        .flatMap(title -> title.bodies().stream().findFirst())
                        .flatMap(ids -> ids.stream().findFirst()));
    history.add(
        new Mention(
            surface.span(bearer.first(), last),
            Mention.Form.NAME,
            EntityKind.PERSON,
            List.of(person),
            represents));
    return last + 1;
  }

  /** Returns the title behind a name and a comma. */
  private Optional<Title> titleBehind(int last) {
    Words words = surface.words();
    if (last + 1 >= words.size() || !surface.marksAfter(last).equals(",")) {
      return Optional.empty();
    }
    int word = last + 1;
    if (language.isArticle(words.folded(word))) {
      word++;
    }
    List<Title> found = word < words.size() ? titles.at(word) : List.of();
    return found.size() == 1 && found.get(0).bearers().isEmpty()
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  private int take(Piece<Wording> piece) {
    Span span = surface.span(piece.first(), piece.last());
    int next = piece.last() + 1;
    if (piece.value() instanceof Wording.Thing thing) {
      return takeThing(piece, thing);
    }
    if (piece.value() instanceof Wording.BackReference back) {
      List<EntityId> meant = pointedAt(back.target());
      if (!meant.isEmpty()) {
        EntityKind kind = meant.get(0).kind();
        Span noun = surface.span(withoutArticle(piece), piece.last());
        history.add(new Mention(noun, Mention.Form.NOMINAL, kind, meant, Optional.empty()));
      }
      return next;
    }
    if (piece.value() instanceof Wording.Pronoun pronoun) {
      boolean inverted = piece.first() > 0 && surface.gapAfter(piece.first() - 1).equals("-");
      EntityId person =
          pronouns
              .resolve(span, pronoun.sex(), !inverted)
              .orElseGet(() -> EntityId.text(surface.words().folded(piece.last())));
      Optional<EntityId> represents = people.represents(person);
      history.add(
          new Mention(span, Mention.Form.PRONOUN, EntityKind.PERSON, List.of(person), represents));
    }
    return next;
  }

  private int withoutArticle(Piece<Wording> piece) {
    int first = piece.first();
    while (first < piece.last() && language.isArticle(surface.words().folded(first))) {
      first++;
    }
    return first;
  }

  /** "systèmes S-400": the designation says what the noun before it is. */
  private int takeThing(Piece<Wording> piece, Wording.Thing thing) {
    Optional<Piece<NameMatch>> designation =
        surface.words().joinsNext(piece.last())
            ? surface
                .name(piece.last() + 1)
                .filter(name -> name.value().first(NameForm.NAME, EntityKind.WEAPON).isPresent())
            : Optional.empty();
    int last = designation.map(Piece::last).orElse(piece.last());
    EntityId id =
        designation
            .flatMap(name -> name.value().first(NameForm.NAME, EntityKind.WEAPON))
            .or(() -> pointedAt(piece, thing))
            .orElseGet(() -> inItsWords(piece, thing));
    Span span = surface.span(piece.first(), last);
    Mention.Form form = designation.isPresent() ? Mention.Form.NAME : Mention.Form.NOMINAL;
    history.add(new Mention(span, form, thing.kind(), List.of(id), Optional.empty()));
    return last + 1;
  }

  /** A thing the gazetteer does not know keeps the words of the text. */
  private EntityId inItsWords(Piece<Wording> piece, Wording.Thing thing) {
    Span span = surface.span(piece.first(), piece.last());
    return thing.id().isKnown()
        ? thing.id()
        : EntityId.text(span.of(surface.words().text()).toLowerCase(Locale.ROOT));
  }

  /** "ces armes", "de telles ogives": the known weapon that was named last. */
  private Optional<EntityId> pointedAt(Piece<Wording> piece, Wording.Thing thing) {
    boolean demonstrative =
        piece.first() > 0
            && language.isDemonstrative(surface.words().folded(piece.first() - 1))
            && thing.kind() == EntityKind.WEAPON
            && !thing.id().isKnown();
    return demonstrative
        ? history.last(mention -> mention.kind() == EntityKind.WEAPON && mention.first().isKnown())
        : Optional.empty();
  }

  private List<EntityId> pointedAt(Wording.Target target) {
    return switch (target) {
      case TWO_STATES -> history.twoStates();
      case STATE -> history.lastState().stream().toList();
      case ORGANISATION -> history.last(this::isOfStates).stream().toList();
    };
  }

  private boolean isOfStates(Mention mention) {
    return people
        .gazetteer()
        .organisation(mention.first())
        .map(Organisation::kind)
        .filter(Organisation.Kind::isOfStates)
        .isPresent();
  }
}
