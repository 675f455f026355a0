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
import java.util.OptionalInt;
import java.util.Set;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Upos;

/**
 * Fills the roles of one evocation. A phrase fills one role only; what is found first is kept, so
 * that a frame's order of roles matters.
 */
final class Arguments {
  private static final int DEEPEST = 6;
  private final Evocation evocation;
  private final Outline outline;
  private final VerbRelations verbs;
  private final NounRelations nouns;
  private final Optional<TreeRelations> trees;
  private final ClaimGrammar grammar;
  private final Operators operators;
  private final Discourse discourse;
  private final Whereabouts whereabouts;

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
    this.verbs = new VerbRelations(outline, grammar);
    this.nouns = new NounRelations(outline, grammar);
    this.trees = outline.tree().map(tree -> new TreeRelations(outline, tree, grammar));
    this.clitics = new Clitics(outline, grammar, discourse);
    this.grammar = grammar;
    this.operators = operators;
    this.discourse = discourse;
    this.whereabouts = whereabouts;
    this.voice = voice;
  }

  /** Fills the item: weapons by their most telling name, else forces by their words. */
  List<Participant> item(RoleRule rule) {
    for (Slot slot : rule.slots()) {
      for (Phrase phrase : candidates(slot)) {
        List<Participant> found = arms(phrase, rule.fillers());
        if (!found.isEmpty()) {
          itemPhrase = Optional.of(phrase);
          outline.group(phrase).forEach(one -> taken.add(outline.indexOf(one)));
          return found;
        }
      }
    }
    return evocation
        .verb()
        .filter(verb -> stands(rule, Slot.Relation.OBJ) && rule.fillers().contains(Filler.WEAPON))
        .flatMap(clitics::weapon)
        .or(
            () ->
                evocation.verb().filter(this::hasUnnamedObject).flatMap(one -> discourse.weapon()))
        .map(id -> List.of(new Participant(id, Optional.empty())))
        .orElse(List.of());
  }

  /** "a livré les siens", "en a promis une troisième": what was named before. */
  private boolean hasUnnamedObject(VerbGroup verb) {
    return trees.filter(tree -> tree.hasUnnamedObject(verb)).isPresent();
  }

  private static boolean stands(RoleRule rule, Slot.Relation relation) {
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
    return trees
        .flatMap(tree -> evocation.verb().flatMap(tree::unnamedObject))
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
    for (Phrase phrase : candidates(new Slot(Slot.Relation.OBJ, Set.of()))) {
      if (isUnnamed(outline.mention(phrase)) && isInstrument(phrase)) {
        return isDefinite(phrase) && discourse.instrument().isPresent()
            ? discourse.instrument()
            : Optional.of(EntityId.text(words(phrase)));
      }
    }
    return Optional.empty();
  }

  private boolean isInstrument(Phrase phrase) {
    return grammar.instrumentNouns().contains(outline.head(phrase).lemma());
  }

  private boolean isDefinite(Phrase phrase) {
    for (int unit = phrase.from(); unit < phrase.head(); unit++) {
      Unit word = outline.unit(unit);
      if (word.hasFeature("Definite", "Def") || word.hasFeature("PronType", "Dem")) {
        return true;
      }
    }
    return false;
  }

  /** Fills a role, from the first slot that holds something or from all of them. */
  List<Participant> role(RoleRule rule) {
    LinkedHashSet<Participant> found = new LinkedHashSet<>();
    for (Slot slot : rule.slots()) {
      found.addAll(nationalities(slot, rule.fillers()));
      for (Phrase phrase : candidates(slot)) {
        boolean done = rule.reach() == RoleRule.Reach.FIRST && !found.isEmpty();
        if (!done && !taken.contains(outline.indexOf(phrase))) {
          Set<Participant> filled = fill(phrase, rule.fillers());
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
    if (found.isEmpty() && rule.fillers().contains(Filler.STATE)) {
      found.addAll(strangers(rule));
    }
    return List.copyOf(found);
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
    for (Phrase subject : candidates(new Slot(Slot.Relation.NSUBJ, Set.of()))) {
      participants(subject, EnumSet.of(Filler.STATE, Filler.ORG, Filler.PERSON))
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
              case NSUBJ -> isWe(verb) ? voice.stream().toList() : List.<EntityId>of();
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

  private Set<Participant> fill(Phrase phrase, Set<Filler> fillers) {
    LinkedHashSet<Participant> found = new LinkedHashSet<>();
    List<Phrase> group = outline.group(phrase);
    for (Phrase member : group) {
      found.addAll(participants(member, fillers));
    }
    if (found.isEmpty() && isProxy(outline.head(phrase))) {
      nouns
          .apposition(phrase)
          .ifPresent(
              named ->
                  outline
                      .group(named)
                      .forEach(member -> found.addAll(participants(member, fillers))));
    }
    boolean owned = found.isEmpty() && isProxy(outline.head(phrase)) && !isRelational(phrase);
    if (owned && fillers.contains(Filler.STATE)) {
      // "sur son sol": whose it is stands elsewhere.
      nouns.possessor(phrase).ifPresent(owner -> found.addAll(participants(owner, fillers)));
    }
    if (!found.isEmpty()) {
      group.forEach(one -> taken.add(outline.indexOf(one)));
      found.forEach(one -> played.add(one.id()));
    }
    return found;
  }

  private List<Participant> nationalities(Slot slot, Set<Filler> fillers) {
    if (!fillers.contains(Filler.STATE)) {
      return List.of();
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
    List<Participant> found = new ArrayList<>(states(noun.get().nationalities()));
    outline
        .mention(noun.get())
        .filter(one -> slot.relation() == Slot.Relation.ITEM_AMOD && isBody(one))
        .flatMap(Mention::represents)
        .ifPresent(state -> found.add(new Participant(state, Optional.empty())));
    for (Phrase part : outline.complements(noun.get())) {
      boolean bare = outline.mention(part).isEmpty() || isArms(outline.mention(part).get());
      if (found.isEmpty() && bare) {
        found.addAll(states(part.nationalities()));
      }
    }
    return found;
  }

  /** Where the tree has an argument, then where the surface has one. */
  private List<Phrase> candidates(Slot slot) {
    LinkedHashSet<Phrase> found = new LinkedHashSet<>();
    trees.ifPresent(relations -> found.addAll(inTree(relations, slot)));
    found.addAll(onSurface(slot));
    return List.copyOf(found);
  }

  private List<Phrase> inTree(TreeRelations tree, Slot slot) {
    Optional<VerbGroup> verb = evocation.verb();
    Optional<Phrase> noun = evocation.phrase();
    return switch (slot.relation()) {
      case NSUBJ -> verb.filter(one -> !one.passive()).flatMap(tree::subject).stream().toList();
      case OBJ -> verb.flatMap(tree::object).stream().toList();
      case AGENT ->
          verb.filter(VerbGroup::passive)
              .map(one -> tree.obliques(one, grammar.agentPrepositions()))
              .orElse(List.of());
      case OBL ->
          verb.map(one -> tree.obliques(one, slot.cases()))
              .or(() -> noun.map(one -> tree.modifiers(one, slot.cases())))
              .orElse(List.of());
      case NMOD -> noun.map(one -> tree.modifiers(one, slot.cases())).orElse(List.of());
      case APPOS -> noun.map(tree::appositions).orElse(List.of());
      case ITEM_NMOD ->
          itemPhrase.map(phrase -> tree.modifiers(phrase, slot.cases())).orElse(List.of());
      case IOBJ, AMOD, GOVERNOR, POSSESSOR, THERE, SHARED, ITEM_AMOD -> List.of();
    };
  }

  private List<Phrase> onSurface(Slot slot) {
    Optional<VerbGroup> verb = evocation.verb();
    Optional<Phrase> noun = evocation.phrase();
    return switch (slot.relation()) {
      case NSUBJ ->
          verb.isPresent()
              ? verb.filter(one -> !one.passive()).flatMap(verbs::subject).stream().toList()
              : noun.flatMap(this::outerSubject).stream().toList();
      case OBJ -> verb.flatMap(verbs::object).stream().toList();
      case AGENT ->
          verb.isPresent()
              ? verb.filter(VerbGroup::passive)
                  .map(one -> verbs.obliques(one, grammar.agentPrepositions()))
                  .orElse(List.of())
              : nouns.modifiers(noun.orElseThrow(), grammar.agentPrepositions());
      case IOBJ -> verb.map(verbs::indirectObjects).orElse(List.of());
      case OBL -> obliques(slot.cases());
      case NMOD -> noun.map(one -> nouns.modifiers(one, slot.cases())).orElse(List.of());
      case APPOS -> noun.map(nouns::appositions).orElse(List.of());
      case GOVERNOR -> noun.flatMap(nouns::governor).stream().toList();
      case POSSESSOR ->
          itemPhrase
              .or(() -> verb.flatMap(verbs::object))
              .or(() -> noun)
              .flatMap(nouns::possessor)
              .stream()
              .toList();
      case THERE -> verb.filter(this::isExistential).flatMap(verbs::object).stream().toList();
      case SHARED -> nouns.severalBefore(evocation.unit()).stream().toList();
      case ITEM_NMOD ->
          itemPhrase.map(phrase -> nouns.modifiers(phrase, slot.cases())).orElse(List.of());
      case AMOD, ITEM_AMOD -> List.of();
    };
  }

  private List<Phrase> obliques(Set<String> cases) {
    if (evocation.verb().isPresent()) {
      return verbs.obliques(evocation.verb().get(), cases);
    }
    Phrase noun = evocation.phrase().orElseThrow();
    List<Phrase> found = new ArrayList<>(nouns.modifiers(noun, cases));
    nouns
        .governingVerb(noun)
        .ifPresent(
            verb ->
                verbs.obliques(verb, cases).stream()
                    .filter(phrase -> !found.contains(phrase))
                    .forEach(found::add));
    return found;
  }

  private boolean isExistential(VerbGroup verb) {
    for (int unit = verb.from(); unit < verb.head(); unit++) {
      if (grammar.existentials().contains(outline.unit(unit).lemma())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The subject of the verb that governs the noun, where that verb carries the act ("mener des
   * exercices") or the noun hangs on its subject ("en visite à Minsk, il a …").
   */
  private Optional<Phrase> outerSubject(Phrase noun) {
    boolean occasion =
        grammar.absolutePrepositions().contains(outline.opening(noun).preposition())
            || outline.isPossessed(outline.opening(noun));
    return nouns
        .governingVerb(noun)
        .filter(verb -> !verb.passive())
        .filter(verb -> occasion || (nouns.isCore(noun) && carries(verb, noun)))
        .flatMap(verbs::subject)
        .filter(subject -> outline.root(noun).head() != subject.head());
  }

  /** Tells whether a verb lends its subject to a noun's act: support, aspect, copula. */
  private boolean carries(VerbGroup verb, Phrase noun) {
    Optional<Operators.Operator> operator = operators.verb(outline, verb.head());
    boolean person =
        verbs
            .subject(verb)
            .flatMap(outline::mention)
            .filter(one -> one.kind() == EntityKind.PERSON)
            .isPresent();
    boolean copula =
        grammar.copulas().contains(outline.head(verb).lemma()) && noun.preposition().isEmpty();
    // Who announces a withdrawal carries it out if he is a state; a person only says so.
    // Who asks for a delivery does not make it.
    boolean asks = grammar.objectControls().contains(outline.head(verb).lemma());
    return copula || (!asks && operator.filter(one -> !(one.speaks() && person)).isPresent());
  }

  /** Tells whether the act is asserted rather than named: a verb tells it or carries its noun. */
  boolean isAsserted() {
    return evocation.verb().isPresent()
        || evocation
            .phrase()
            .flatMap(nouns::governingVerb)
            .filter(verb -> operators.verb(outline, verb.head()).isPresent())
            .isPresent();
  }

  private List<Participant> participants(Phrase phrase, Set<Filler> fillers) {
    Optional<Mention> mention = outline.mention(phrase);
    boolean words = mention.filter(one -> one.kind() == EntityKind.TEXT).isPresent();
    boolean forState = fillers.contains(Filler.STATE) || fillers.contains(Filler.FORCE);
    if (words && forState) {
      List<Participant> states = behind(phrase, fillers);
      if (!states.isEmpty()) {
        return states;
      }
    }
    boolean body = mention.filter(Arguments::isBody).isPresent();
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
      return fillers.contains(Filler.STATE) ? stateOf(mention.get()) : List.of();
    }
    boolean proxy =
        mention.map(one -> one.kind() == EntityKind.TEXT).orElse(true)
            && isProxy(outline.head(phrase));
    return proxy && fillers.contains(Filler.STATE) ? behind(phrase, fillers) : List.of();
  }

  /** Names that the gazetteer does not know, where nobody known plays the role. */
  private Set<Participant> strangers(RoleRule rule) {
    LinkedHashSet<Participant> found = new LinkedHashSet<>();
    for (Slot slot : rule.slots()) {
      for (Phrase phrase : candidates(slot)) {
        if (found.isEmpty() && !taken.contains(outline.indexOf(phrase))) {
          for (Phrase member : outline.group(phrase)) {
            if (isUnnamed(outline.mention(member)) && isStranger(outline.head(member))) {
              taken.add(outline.indexOf(member));
              found.addAll(stranger(member));
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean isUnnamed(Optional<Mention> mention) {
    return mention.filter(one -> one.kind() != EntityKind.TEXT).isEmpty();
  }

  /** "les trois pays": as many as were named together before; else the words. */
  private List<Participant> stranger(Phrase phrase) {
    OptionalInt count = count(phrase);
    boolean noun = grammar.partyNouns().contains(outline.head(phrase).lemma());
    if (noun && count.isPresent()) {
      for (List<EntityId> group : discourse.parties()) {
        if (group.size() == count.getAsInt()) {
          return group.stream().map(id -> new Participant(id, Optional.empty())).toList();
        }
      }
    }
    return List.of(new Participant(EntityId.text(words(phrase)), Optional.empty()));
  }

  /** A name that the gazetteer does not know, or a noun of states. */
  private boolean isStranger(Unit head) {
    String form = head.word().form();
    boolean name =
        head.is(Upos.PROPN) && form.length() > 2 && Character.isUpperCase(form.charAt(0));
    return name || (!head.is(Upos.PROPN) && grammar.partyNouns().contains(head.lemma()));
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
  private String words(Phrase phrase) {
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
  private List<Participant> behind(Phrase phrase, Set<Filler> fillers) {
    if (outline.holds(phrase, grammar.formerModifiers())) {
      return List.of();
    }
    Set<Filler> owners = EnumSet.copyOf(fillers);
    owners.add(Filler.STATE);
    List<Participant> found = new ArrayList<>(states(phrase.nationalities()));
    for (Phrase part : outline.complements(phrase)) {
      if (found.isEmpty()) {
        for (Phrase member : outline.group(part)) {
          found.addAll(participants(member, owners));
        }
      }
    }
    return found;
  }

  /** "leur voisin" is another than they are. */
  private boolean isRelational(Phrase phrase) {
    return grammar.relationals().contains(outline.head(phrase).lemma());
  }

  private boolean isProxy(Unit head) {
    return grammar.proxies().contains(head.lemma());
  }

  private List<Participant> stateOf(Mention place) {
    return place.entities().stream()
        .flatMap(id -> whereabouts.stateOf(id).stream())
        .map(id -> new Participant(id, Optional.empty(), Participant.Basis.PLACE))
        .toList();
  }

  private static List<Participant> states(List<Mention> nationalities) {
    return nationalities.stream()
        .flatMap(mention -> mention.entities().stream())
        .filter(id -> id.kind() == EntityKind.STATE || id.kind() == EntityKind.ORG)
        .map(id -> new Participant(id, Optional.empty()))
        .toList();
  }

  private static boolean fits(Mention mention, Set<Filler> fillers) {
    return switch (mention.kind()) {
      case STATE -> fillers.contains(Filler.STATE);
      case ORG -> fillers.contains(Filler.ORG);
      case PERSON -> fillers.contains(Filler.PERSON);
      case WEAPON -> fillers.contains(Filler.WEAPON);
      case INSTRUMENT -> fillers.contains(Filler.INSTRUMENT);
      case PLACE -> fillers.contains(Filler.PLACE);
      case OUTLET -> fillers.contains(Filler.OUTLET);
      case TEXT -> fillers.contains(Filler.FORCE);
    };
  }

  private List<Participant> arms(Phrase phrase, Set<Filler> fillers) {
    LinkedHashSet<Participant> weapons = new LinkedHashSet<>();
    LinkedHashSet<Participant> others = new LinkedHashSet<>();
    for (Phrase member : outline.group(phrase)) {
      collectArms(member, fillers, weapons, others, 0);
    }
    return List.copyOf(weapons.isEmpty() ? others : weapons);
  }

  private void collectArms(
      Phrase phrase,
      Set<Filler> fillers,
      Set<Participant> known,
      Set<Participant> others,
      int depth) {
    outline
        .mention(phrase)
        .filter(mention -> isArms(mention) && fits(mention, fillers))
        .ifPresent(
            mention -> {
              for (EntityId id : mention.entities()) {
                (id.isKnown() ? known : others).add(new Participant(id, Optional.empty()));
              }
            });
    boolean plainForce =
        fillers.contains(Filler.FORCE)
            && outline.mention(phrase).isEmpty()
            && grammar.forceNouns().contains(outline.head(phrase).lemma());
    outline
        .mention(phrase)
        .filter(one -> isBody(one) && fillers.contains(Filler.FORCE))
        .ifPresent(
            one ->
                others.add(
                    new Participant(
                        EntityId.text(outline.head(phrase).word().form()), Optional.empty())));
    if (plainForce) {
      others.add(
          new Participant(EntityId.text(outline.head(phrase).word().form()), Optional.empty()));
    }
    boolean other = outline.mention(phrase).filter(mention -> !isArms(mention)).isPresent();
    if (depth < DEEPEST && !other) {
      for (Phrase part : outline.complements(phrase)) {
        for (Phrase member : outline.group(part)) {
          collectArms(member, fillers, known, others, depth + 1);
        }
      }
    }
  }

  /** A state's army, ministry or other body. */
  private static boolean isBody(Mention mention) {
    return mention.kind() == EntityKind.ORG && mention.represents().isPresent();
  }

  private static boolean isArms(Mention mention) {
    return mention.kind() == EntityKind.WEAPON || mention.kind() == EntityKind.TEXT;
  }
}
