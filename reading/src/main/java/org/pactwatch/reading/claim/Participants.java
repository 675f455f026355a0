package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Upos;

/** Tells whom or what a phrase names, and for whom it stands. */
final class Participants {
  private final Outline outline;
  private final ClaimGrammar grammar;
  private final Discourse discourse;
  private final Whereabouts whereabouts;

  /** The state of whoever says so, or himself; nobody where the outlet speaks. */
  private final Optional<EntityId> voice;

  Participants(
      Outline outline,
      ClaimGrammar grammar,
      Discourse discourse,
      Whereabouts whereabouts,
      Optional<EntityId> voice) {
    this.outline = outline;
    this.grammar = grammar;
    this.discourse = discourse;
    this.whereabouts = whereabouts;
    this.voice = voice;
  }

  /** Who a phrase names or stands for, of the kinds that may fill a role. */
  List<Participant> in(Phrase phrase, Set<Filler> fillers) {
    Optional<Mention> mention = outline.mention(phrase);
    boolean words = mention.filter(one -> one.kind() == EntityKind.TEXT).isPresent();
    boolean forState = fillers.contains(Filler.STATE) || fillers.contains(Filler.FORCE);
    if (words && forState) {
      List<Participant> states = behind(phrase, fillers);
      if (!states.isEmpty()) {
        return states;
      }
    }
    boolean body = mention.filter(Participants::isBody).isPresent();
    if (body && forState) {
      // A state's army or ministry acts for the state.
      return List.of(new Participant(mention.get().represents().get(), Optional.empty()));
    }
    boolean pronoun =
        mention
            .filter(one -> one.form() == Mention.Form.PRONOUN && !one.first().isKnown())
            .isPresent();
    Optional<EntityId> speaker = voice.filter(one -> pronoun && speaks(one, fillers));
    if (speaker.isPresent()) {
      // "Le Danemark annonce qu'il livrera …": who speaks of himself.
      return List.of(new Participant(speaker.get(), Optional.empty()));
    }
    if (pronoun && fillers.contains(Filler.STATE) && !discourse.subject().isEmpty()) {
      return discourse.subject().stream().map(id -> new Participant(id, Optional.empty())).toList();
    }
    if (mention.isPresent() && fits(mention.get(), fillers)) {
      return mention.get().entities().stream()
          .map(id -> new Participant(id, mention.get().represents()))
          .toList();
    }
    if (mention.isPresent() && mention.get().kind() == EntityKind.WEAPON) {
      // "des avions russes ont violé …": a state's arms act for it.
      return fillers.contains(Filler.STATE) ? states(phrase.nationalities()) : List.of();
    }
    if (mention.isPresent() && mention.get().kind() == EntityKind.PLACE) {
      // Things happen in places; nobody acts by the name of one.
      return fillers.contains(Filler.PLACE) ? stateOf(mention.get()) : List.of();
    }
    List<Participant> site = mention.isEmpty() ? site(phrase, fillers) : List.of();
    if (!site.isEmpty()) {
      return site;
    }
    boolean proxy =
        mention.map(one -> one.kind() == EntityKind.TEXT).orElse(true)
            && isProxy(outline.head(phrase));
    return proxy && fillers.contains(Filler.STATE) ? behind(phrase, fillers) : List.of();
  }

  /** Tells whether no more than words name it. */
  static boolean isUnnamed(Optional<Mention> mention) {
    return mention.filter(one -> one.kind() != EntityKind.TEXT).isEmpty();
  }

  /** "les trois pays": as many as were named together before; else the words. */
  List<Participant> stranger(Phrase phrase) {
    List<Participant> group = counted(phrase);
    return group.isEmpty()
        ? List.of(new Participant(EntityId.text(words(phrase)), Optional.empty()))
        : group;
  }

  /** "les trois pays": as many as were named together before; nobody where none were. */
  private List<Participant> counted(Phrase phrase) {
    OptionalInt count = count(phrase);
    boolean noun = grammar.partyNouns().contains(outline.head(phrase).lemma());
    return count.isPresent() && (noun || isCounted(phrase))
        ? group(size -> size == count.getAsInt())
        : List.of();
  }

  /** The group of parties of such a size that was named last. */
  private List<Participant> group(IntPredicate size) {
    return discourse.parties().stream()
        .filter(ids -> size.test(ids.size()))
        .findFirst()
        .map(ids -> ids.stream().map(id -> new Participant(id, Optional.empty())).toList())
        .orElse(List.of());
  }

  /** "leurs ministres": of the group that was named last. */
  private List<Participant> owners(Phrase phrase) {
    boolean acts = outline.mention(phrase).isPresent() || isProxy(outline.head(phrase));
    boolean several =
        outline
            .possessive(phrase)
            .filter(one -> acts && !isRelational(phrase))
            .map(one -> one.word().form().toLowerCase(Locale.ROOT))
            .filter(grammar.pluralPossessives()::contains)
            .isPresent();
    return several ? group(size -> size > 1) : List.of();
  }

  /** A name that the gazetteer does not know, or a noun of states: "les deux gouvernements". */
  boolean isStranger(Phrase phrase) {
    Unit head = outline.head(phrase);
    String form = head.word().form();
    boolean name =
        head.is(Upos.PROPN) && form.length() > 2 && Character.isUpperCase(form.charAt(0));
    return name
        || (!head.is(Upos.PROPN) && grammar.partyNouns().contains(head.lemma()))
        || (isCounted(phrase) && (isProxy(head) || isRelational(phrase)));
  }

  private boolean isCounted(Phrase phrase) {
    return outline.isDefinite(phrase) && count(phrase).orElse(0) > 1;
  }

  /** The number before a noun, in figures or a word. */
  private OptionalInt count(Phrase phrase) {
    for (int unit = phrase.from(); unit < phrase.head(); unit++) {
      int number = grammar.numbers().indexOf(outline.unit(unit).lemma());
      if (outline.unit(unit).is(Upos.NUM) && number >= 0) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  /** A phrase's words without its preposition and determiner. */
  String words(Phrase phrase) {
    int from = phrase.from();
    while (from < phrase.head()
        && (outline.unit(from).is(Upos.ADP) || outline.unit(from).is(Upos.DET))) {
      from++;
    }
    StringBuilder words = new StringBuilder();
    for (int unit = from; unit <= phrase.head(); unit++) {
      words.append(words.isEmpty() ? "" : " ").append(outline.unit(unit).word().form());
    }
    return words.toString();
  }

  private static boolean speaks(EntityId speaker, Set<Filler> fillers) {
    return (speaker.kind() == EntityKind.STATE && fillers.contains(Filler.STATE))
        || (speaker.kind() == EntityKind.ORG && fillers.contains(Filler.ORG));
  }

  /** The states behind a noun that stands for them: "les militaires biélorusses". */
  List<Participant> behind(Phrase phrase, Set<Filler> fillers) {
    if (outline.holds(phrase, grammar.formerModifiers())) {
      return List.of();
    }
    Set<Filler> owners = EnumSet.copyOf(fillers);
    owners.add(Filler.STATE);
    List<Participant> found = new ArrayList<>(states(phrase.nationalities()));
    // "l'irruption sur son territoire de drones russes": whose it is stands elsewhere.
    List<Phrase> parts = outline.isPossessed(phrase) ? List.of() : outline.complements(phrase);
    for (Phrase part : parts) {
      if (found.isEmpty()) {
        for (Phrase member : outline.group(part)) {
          found.addAll(in(member, owners));
        }
      }
      if (found.isEmpty()) {
        // "les ministres des deux pays".
        found.addAll(counted(part));
      }
    }
    return found.isEmpty() ? owners(phrase) : found;
  }

  /** "leur voisin" is another than they are. */
  boolean isRelational(Phrase phrase) {
    return grammar.relationals().contains(outline.head(phrase).lemma());
  }

  boolean isProxy(Unit head) {
    return grammar.proxies().contains(head.lemma());
  }

  /** "sur la base turque d'Incirlik": where a thing is that a place names. */
  private List<Participant> site(Phrase phrase, Set<Filler> fillers) {
    boolean where =
        fillers.contains(Filler.PLACE) && grammar.locatives().contains(phrase.preposition());
    return outline.complements(phrase).stream()
        .filter(part -> where)
        .flatMap(part -> outline.mention(part).stream())
        .filter(one -> one.kind() == EntityKind.PLACE)
        .flatMap(one -> stateOf(one).stream())
        .distinct()
        .toList();
  }

  private List<Participant> stateOf(Mention place) {
    return place.entities().stream()
        .flatMap(id -> whereabouts.stateOf(id).stream())
        .map(id -> new Participant(id, Optional.empty(), Participant.Basis.PLACE))
        .toList();
  }

  /** The states of adjectives that join several: "franco-allemand". */
  static List<Participant> pairs(Phrase phrase) {
    return states(
        phrase.nationalities().stream().filter(one -> one.entities().size() > 1).toList());
  }

  /** Troops or another noun that stands for whose it is. */
  boolean isOwnedForce(Phrase phrase) {
    boolean force =
        outline.mention(phrase).filter(one -> one.kind() == EntityKind.TEXT).isPresent();
    boolean unnamed = outline.mention(phrase).isEmpty() && isProxy(outline.head(phrase));
    return force || (unnamed && !isRelational(phrase));
  }

  static List<Participant> states(List<Mention> nationalities) {
    return nationalities.stream()
        .flatMap(mention -> mention.entities().stream().filter(id -> isParty(mention, id)))
        .map(id -> new Participant(id, Optional.empty()))
        .toList();
  }

  /** A state that only the text knows is told by its mention alone. */
  private static boolean isParty(Mention mention, EntityId id) {
    return mention.kind() == EntityKind.STATE
        || id.kind() == EntityKind.STATE
        || id.kind() == EntityKind.ORG;
  }

  static boolean fits(Mention mention, Set<Filler> fillers) {
    return switch (mention.kind()) {
      case STATE -> fillers.contains(Filler.STATE);
      case ORG -> fillers.contains(Filler.ORG);
      case PERSON -> fillers.contains(Filler.PERSON);
      case WEAPON -> fillers.contains(Filler.WEAPON);
      case INSTRUMENT -> fillers.contains(Filler.INSTRUMENT);
      case PLACE -> false;
      case OUTLET -> fillers.contains(Filler.OUTLET);
      case TEXT -> fillers.contains(Filler.FORCE);
    };
  }

  /** A state's army, ministry or other body. */
  static boolean isBody(Mention mention) {
    return mention.kind() == EntityKind.ORG && mention.represents().isPresent();
  }

  static boolean isArms(Mention mention) {
    return mention.kind() == EntityKind.WEAPON || mention.kind() == EntityKind.TEXT;
  }
}
