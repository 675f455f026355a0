package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pactwatch.model.entity.EntityId;

/** Fills a role that the words of an evocation leave out by whom was spoken of before. */
final class LeftOut {
  private final Evocation evocation;
  private final Outline outline;
  private final ClaimGrammar grammar;
  private final Discourse discourse;
  private final Candidates places;
  private final Participants participants;
  private final Optional<Phrase> itemPhrase;

  LeftOut(
      Evocation evocation,
      ClaimGrammar grammar,
      Discourse discourse,
      Candidates places,
      Participants participants,
      Optional<Phrase> itemPhrase) {
    this.evocation = evocation;
    this.outline = evocation.outline();
    this.grammar = grammar;
    this.discourse = discourse;
    this.places = places;
    this.participants = participants;
    this.itemPhrase = itemPhrase;
  }

  /**
   * Returns who was named last, first in the sentence and then before it; nobody where words stand
   * in the role's place.
   *
   * @param several whether only a group will do
   * @param played who plays another role and so cannot play this one
   * @param taken which phrases fill another role
   */
  List<EntityId> fill(
      RoleRule rule, boolean several, Set<EntityId> played, Predicate<Phrase> taken) {
    if (rule.slots().stream().anyMatch(slot -> isSaid(slot, taken)) || isAnybodys()) {
      return List.of();
    }
    Set<EntityId> out = several ? Set.of() : played;
    List<List<EntityId>> candidates = new ArrayList<>();
    for (Phrase phrase : outline.phrases()) {
      boolean before =
          phrase.to() <= evocation.unit() && phrase.leader() == outline.indexOf(phrase);
      // What hangs on another noun is not what the sentence is about.
      if (before && phrase.preposition().isEmpty()) {
        List<EntityId> named = Discourse.parties(outline, phrase);
        if (!named.isEmpty()) {
          candidates.add(0, named);
        }
      }
    }
    if (Arguments.stands(rule, Slot.Relation.NSUBJ)) {
      // Who acted last acts on.
      candidates.add(discourse.subject());
    }
    candidates.addAll(discourse.parties());
    return candidates.stream()
        .filter(ids -> !ids.isEmpty() && (!several || ids.size() > 1))
        .filter(ids -> Collections.disjoint(ids, out))
        .filter(ids -> ids.stream().allMatch(id -> mayFill(id, rule.fillers())))
        .findFirst()
        .orElse(List.of());
  }

  /** "Any state must announce its departure": a noun below an indefinite subject is nobody's. */
  private boolean isAnybodys() {
    return evocation.phrase().isPresent()
        && places.at(new Slot(Slot.Relation.NSUBJ, Set.of()), itemPhrase).stream()
            .anyMatch(
                subject ->
                    Participants.isUnnamed(outline.mention(subject))
                        && !outline.isDefinite(subject));
  }

  /** Tells whether words stand in a slot that name something else than a party spoken of before. */
  private boolean isSaid(Slot slot, Predicate<Phrase> taken) {
    if (evocation.phrase().isPresent() && slot.relation() != Slot.Relation.NMOD) {
      // What stands around the verb above a noun may belong to that verb.
      return false;
    }
    return places.at(slot, itemPhrase).stream()
        .filter(taken.negate())
        .anyMatch(phrase -> !takesUp(phrase));
  }

  /** "le pays", "leurs autorités": a noun that takes up a party named before. */
  private boolean takesUp(Phrase phrase) {
    Unit head = outline.head(phrase);
    return Participants.isUnnamed(outline.mention(phrase))
        && outline.isDefinite(phrase)
        && (grammar.partyNouns().contains(head.lemma())
            || grammar.groupNouns().contains(head.lemma())
            || participants.isProxy(head));
  }

  private static boolean mayFill(EntityId id, Set<Filler> fillers) {
    return switch (id.kind()) {
      case STATE -> fillers.contains(Filler.STATE);
      // Where states act, a body named in passing is no party.
      case ORG -> fillers.contains(Filler.ORG) && !fillers.contains(Filler.STATE);
      default -> false;
    };
  }
}
