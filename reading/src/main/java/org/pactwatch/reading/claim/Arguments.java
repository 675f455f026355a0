package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Upos;

/**
 * Fills the roles of one evocation. A phrase fills one role only; what is found first is kept, so
 * that a frame's order of roles matters.
 */
final class Arguments {
  private final Evocation evocation;
  private final Outline outline;
  private final NounRelations nouns;
  private final Candidates places;
  private final Participants participants;
  private final Arms arms;
  private final ClaimGrammar grammar;
  private final Discourse discourse;

  /** The state of whoever says so, or himself; nobody where the outlet speaks. */
  private final Optional<EntityId> voice;

  private final Clitics clitics;
  private final Set<Integer> taken = new HashSet<>();
  private final Set<EntityId> played = new HashSet<>();
  private Optional<Phrase> itemPhrase = Optional.empty();
  private final Map<RoleRule, Phrase> players = new HashMap<>();

  Arguments(
      Evocation evocation,
      ClaimGrammar grammar,
      Operators operators,
      Whereabouts whereabouts,
      Discourse discourse,
      Optional<EntityId> voice) {
    this.evocation = evocation;
    this.outline = evocation.outline();
    this.nouns = new NounRelations(outline, grammar);
    this.places = new Candidates(evocation, grammar, operators);
    this.participants = new Participants(outline, grammar, discourse, whereabouts, voice);
    this.arms = new Arms(outline, grammar);
    this.clitics = new Clitics(outline, grammar, discourse);
    this.grammar = grammar;
    this.discourse = discourse;
    this.voice = voice;
  }

  /** Fills the item: weapons by their most telling name, else forces by their words. */
  List<Participant> item(RoleRule rule) {
    for (Slot slot : rule.slots()) {
      for (Phrase phrase : places.at(slot, itemPhrase)) {
        List<Participant> found = arms.in(phrase, rule.fillers());
        if (!found.isEmpty()) {
          itemPhrase = Optional.of(phrase);
          outline.group(phrase).forEach(one -> taken.add(outline.indexOf(one)));
          takeAbove(phrase);
          return found;
        }
      }
    }
    List<Participant> named = pronounItem(rule);
    if (!named.isEmpty()) {
      return named;
    }
    return evocation
        .verb()
        .filter(verb -> stands(rule, Slot.Relation.OBJ) && rule.fillers().contains(Filler.WEAPON))
        .flatMap(clitics::weapon)
        .or(
            () ->
                evocation
                    .verb()
                    .filter(places::hasUnnamedObject)
                    .flatMap(one -> discourse.weapon()))
        .map(id -> List.of(new Participant(id, Optional.empty())))
        .orElse(List.of());
  }

  /** "une partie des troupes russes": what counts the arms is no party of its own. */
  private void takeAbove(Phrase arms) {
    Optional<Phrase> above = outline.attachment(arms);
    while (above.isPresent() && participants.isProxy(outline.head(above.get()))) {
      taken.add(outline.indexOf(above.get()));
      above = outline.attachment(above.get());
    }
  }

  /** "ont retiré leurs soldats et les ont transférés": the arms named last before the pronoun. */
  private List<Participant> pronounItem(RoleRule rule) {
    boolean pronoun = evocation.verb().filter(clitics::hasObject).isPresent();
    List<Participant> found = List.of();
    if (pronoun && stands(rule, Slot.Relation.OBJ)) {
      int before = evocation.verb().get().from();
      for (Phrase phrase : outline.phrases()) {
        List<Participant> named =
            phrase.to() <= before ? arms.in(phrase, rule.fillers()) : List.<Participant>of();
        found = named.isEmpty() ? found : named;
      }
    }
    return found;
  }

  static boolean stands(RoleRule rule, Slot.Relation relation) {
    return rule.slots().stream().anyMatch(slot -> slot.relation() == relation);
  }

  /** The phrase that holds the item, once it is found. */
  Optional<Phrase> itemPhrase() {
    return itemPhrase;
  }

  /** The first phrase that filled a role. */
  Optional<Phrase> player(RoleRule rule) {
    return Optional.ofNullable(players.get(rule));
  }

  /** The pronoun or number that stands for the item: "en a livré deux". */
  Optional<Integer> unnamedItem() {
    return places
        .unnamedObject()
        .or(() -> evocation.verb().map(VerbGroup::to).filter(this::isBareNumber));
  }

  private boolean isBareNumber(int unit) {
    return unit < outline.units().size()
        && outline.unit(unit).is(Upos.NUM)
        && outline.phraseAt(unit).isEmpty();
  }

  /**
   * The instrument that the act is about but does not name: "l'a ratifié", "a dénoncé le traité";
   * the words where none was named before.
   */
  Optional<EntityId> instrument() {
    Optional<VerbGroup> verb = evocation.verb();
    if (verb.filter(clitics::hasObject).isPresent()) {
      return discourse.instrument();
    }
    for (Phrase phrase : places.at(new Slot(Slot.Relation.OBJ, Set.of()), itemPhrase)) {
      if (Participants.isUnnamed(outline.mention(phrase)) && isInstrument(phrase)) {
        return outline.isDefinite(phrase) && discourse.instrument().isPresent()
            ? discourse.instrument()
            : Optional.of(EntityId.text(participants.words(phrase)));
      }
    }
    return Optional.empty();
  }

  private boolean isInstrument(Phrase phrase) {
    return grammar.instrumentNouns().contains(outline.head(phrase).lemma());
  }

  /** Tells whether the act is asserted rather than named: a verb tells it or carries its noun. */
  boolean isAsserted() {
    return places.isAsserted();
  }

  /** Fills a role, from the first slot that holds something or from all of them. */
  List<Participant> role(RoleRule rule) {
    LinkedHashSet<Participant> found = new LinkedHashSet<>();
    for (Slot slot : rule.slots()) {
      found.addAll(nationalities(slot, rule.fillers()));
      boolean possessor = slot.relation() == Slot.Relation.POSSESSOR;
      for (Phrase phrase : phrasesAt(slot)) {
        boolean done = rule.reach() == RoleRule.Reach.FIRST && !found.isEmpty();
        if (!done && (possessor || !taken.contains(outline.indexOf(phrase)))) {
          Set<Participant> filled =
              possessor ? owning(phrase, rule.fillers()) : fill(phrase, rule.fillers());
          if (!filled.isEmpty()) {
            players.putIfAbsent(rule, phrase);
          }
          found.addAll(filled);
        }
      }
      if (rule.reach() == RoleRule.Reach.FIRST && !found.isEmpty()) {
        break;
      }
    }
    if (found.isEmpty() && rule.fillers().contains(Filler.STATE)) {
      found.addAll(pronounced(rule));
    }
    if (found.isEmpty() && stands(rule, Slot.Relation.POSSESSOR)) {
      found.addAll(owners());
    }
    if (found.isEmpty() && rule.fillers().contains(Filler.STATE)) {
      found.addAll(strangers(rule));
    }
    return List.copyOf(found);
  }

  /** Where a pronoun is the object, "l'ont quittée", no phrase behind the verb is. */
  private List<Phrase> phrasesAt(Slot slot) {
    boolean pronoun =
        slot.relation() == Slot.Relation.OBJ
            && evocation.verb().filter(clitics::hasObject).isPresent();
    return pronoun ? List.of() : places.at(slot, itemPhrase);
  }

  /** Whom the words leave out, found in what was said before. */
  List<EntityId> leftOut(RoleRule rule, boolean several) {
    LeftOut before = new LeftOut(evocation, grammar, discourse, places, participants, itemPhrase);
    List<EntityId> found =
        before.fill(rule, several, played, phrase -> taken.contains(outline.indexOf(phrase)));
    played.addAll(found);
    return found;
  }

  /** "nous livrerons": the speaker's own. */
  private static boolean isWe(VerbGroup verb) {
    return verb.finite().has("Person", "1") && verb.finite().has("Number", "Plur");
  }

  /** Who fills a role through a clitic before the verb. */
  private List<Participant> pronounced(RoleRule rule) {
    if (evocation.verb().isEmpty()) {
      return List.of();
    }
    VerbGroup verb = evocation.verb().get();
    Set<EntityId> others = new HashSet<>(played);
    for (Phrase subject : places.at(new Slot(Slot.Relation.NSUBJ, Set.of()), itemPhrase)) {
      participants
          .in(subject, EnumSet.of(Filler.STATE, Filler.ORG, Filler.PERSON))
          .forEach(
              one -> {
                others.add(one.id());
                one.represents().ifPresent(others::add);
              });
    }
    List<EntityId> found = new ArrayList<>();
    for (Slot slot : rule.slots()) {
      if (found.isEmpty()) {
        found.addAll(
            switch (slot.relation()) {
              case NSUBJ -> isWe(verb) ? voice.stream().toList() : spokenOf(verb);
              case OBJ -> clitics.object(verb, others);
              case IOBJ -> clitics.dative(verb, others);
              case OBL ->
                  Collections.disjoint(slot.cases(), grammar.locatives())
                      ? List.<EntityId>of()
                      : clitics.place(verb, others);
              default -> List.<EntityId>of();
            });
      }
    }
    return found.stream().map(id -> new Participant(id, Optional.empty())).toList();
  }

  /** "Elles livreront …": of whom was spoken last, where the number fits. */
  private List<EntityId> spokenOf(VerbGroup verb) {
    boolean one = places.opensWith(verb, grammar.subjectPronouns());
    boolean several = places.opensWith(verb, grammar.pluralPronouns());
    List<EntityId> subject = discourse.subject();
    boolean fits = (one && subject.size() == 1) || (several && subject.size() > 1);
    return fits && !verb.passive() ? subject : List.of();
  }

  /** What a person calls his own is his state's: "ses troupes" of a president. */
  private Set<Participant> owning(Phrase phrase, Set<Filler> fillers) {
    return outline
        .mention(phrase)
        .filter(one -> one.kind() == EntityKind.PERSON)
        .flatMap(Mention::represents)
        .map(state -> Set.of(new Participant(state, Optional.empty())))
        .orElseGet(() -> fill(phrase, fillers));
  }

  /** "Nos soldats", "Ses régiments": the speaker's own, or of whom was spoken last. */
  private List<Participant> owners() {
    Optional<Unit> possessive = places.possessive(itemPhrase);
    if (possessive.isEmpty()) {
      return List.of();
    }
    boolean own = possessive.get().hasFeature("Person", "1");
    if (!own && isPartyNamedBefore(possessive.get())) {
      // It may be theirs as well.
      return List.of();
    }
    List<EntityId> owners = own ? voice.stream().toList() : discourse.subject();
    return owners.stream()
        .filter(id -> !played.contains(id))
        .map(id -> new Participant(id, Optional.empty()))
        .toList();
  }

  private boolean isPartyNamedBefore(Unit unit) {
    return outline.phrases().stream()
        .flatMap(phrase -> outline.mention(phrase).stream())
        .anyMatch(
            mention ->
                mention.span().end() <= unit.span().start()
                    && (mention.kind() == EntityKind.STATE || mention.kind() == EntityKind.ORG));
  }

  private Set<Participant> fill(Phrase phrase, Set<Filler> fillers) {
    LinkedHashSet<Participant> found = new LinkedHashSet<>();
    List<Phrase> group = outline.group(phrase);
    for (Phrase member : group) {
      List<Participant> named =
          nouns
              .relativeOwner(member)
              .filter(owner -> participants.isOwnedForce(member))
              .map(owner -> participants.in(owner, fillers))
              .filter(owners -> !owners.isEmpty())
              .orElseGet(() -> participants.in(member, fillers));
      found.addAll(isOwn(member, named) ? another(named) : named);
    }
    if (found.isEmpty() && participants.isProxy(outline.head(phrase))) {
      nouns
          .apposition(phrase)
          .ifPresent(
              named ->
                  outline
                      .group(named)
                      .forEach(member -> found.addAll(participants.in(member, fillers))));
    }
    if (found.isEmpty() && nouns.isDeed(phrase) && fillers.contains(Filler.STATE)) {
      found.addAll(participants.behind(phrase, fillers));
    }
    boolean owned =
        found.isEmpty()
            && participants.isProxy(outline.head(phrase))
            && !participants.isRelational(phrase);
    if (owned && fillers.contains(Filler.STATE)) {
      // "sur son sol": whose it is stands elsewhere.
      nouns.possessor(phrase).ifPresent(owner -> found.addAll(participants.in(owner, fillers)));
    }
    if (!found.isEmpty()) {
      group.forEach(one -> taken.add(outline.indexOf(one)));
      found.forEach(one -> played.add(one.id()));
    }
    return found;
  }

  /**
   * "Les soldats français restent dans le pays": a noun that points back hardly points at those
   * whose soldiers they are.
   */
  private boolean isOwn(Phrase phrase, List<Participant> named) {
    boolean pointing =
        outline.mention(phrase).filter(one -> one.form() == Mention.Form.NOMINAL).isPresent();
    return pointing
        && itemPhrase.isPresent()
        && named.size() == 1
        && Participants.states(itemPhrase.get().nationalities()).contains(named.get(0));
  }

  private List<Participant> another(List<Participant> named) {
    Stream<EntityId> spokenOf =
        discourse.parties().stream().filter(ids -> ids.size() == 1).map(ids -> ids.get(0));
    return Stream.concat(voice.stream(), spokenOf)
        .filter(id -> id.kind() == EntityKind.STATE)
        .map(id -> new Participant(id, Optional.empty()))
        .filter(one -> !named.contains(one))
        .findFirst()
        .map(List::of)
        .orElse(named);
  }

  private List<Participant> nationalities(Slot slot, Set<Filler> fillers) {
    if (!fillers.contains(Filler.STATE)) {
      return List.of();
    }
    if (slot.relation() == Slot.Relation.PAIR) {
      return evocation
          .phrase()
          .or(
              () ->
                  places.at(new Slot(Slot.Relation.OBJ, Set.of()), itemPhrase).stream().findFirst())
          .map(Participants::pairs)
          .orElse(List.of());
    }
    Optional<Phrase> noun =
        switch (slot.relation()) {
          case AMOD -> evocation.phrase();
          case ITEM_AMOD -> itemPhrase;
          default -> Optional.empty();
        };
    if (noun.isEmpty()) {
      return List.of();
    }
    List<Participant> found = new ArrayList<>(Participants.states(noun.get().nationalities()));
    outline
        .mention(noun.get())
        .filter(one -> slot.relation() == Slot.Relation.ITEM_AMOD && Participants.isBody(one))
        .flatMap(Mention::represents)
        .ifPresent(state -> found.add(new Participant(state, Optional.empty())));
    for (Phrase part : outline.complements(noun.get())) {
      boolean bare =
          outline.mention(part).isEmpty() || Participants.isArms(outline.mention(part).get());
      if (found.isEmpty() && bare) {
        found.addAll(Participants.states(part.nationalities()));
      }
    }
    return found;
  }

  /** Names that the gazetteer does not know, where nobody known plays the role. */
  private Set<Participant> strangers(RoleRule rule) {
    LinkedHashSet<Participant> found = new LinkedHashSet<>();
    for (Slot slot : rule.slots()) {
      for (Phrase phrase : places.at(slot, itemPhrase)) {
        if (found.isEmpty() && !taken.contains(outline.indexOf(phrase))) {
          for (Phrase member : outline.group(phrase)) {
            if (Participants.isUnnamed(outline.mention(member))
                && participants.isStranger(member)) {
              taken.add(outline.indexOf(member));
              found.addAll(participants.stranger(member));
            }
          }
        }
      }
    }
    return found;
  }
}
