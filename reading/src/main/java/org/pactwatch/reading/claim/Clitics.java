package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Upos;

/**
 * Whom the little words before a verb take up: "l'a attaquée", "leur a livré", "en a fourni deux".
 * What was named last counts, first in the sentence and then before it, but never who does the act.
 */
final class Clitics {
  private final Outline outline;
  private final ClaimGrammar grammar;
  private final Discourse discourse;

  Clitics(Outline outline, ClaimGrammar grammar, Discourse discourse) {
    this.outline = outline;
    this.grammar = grammar;
    this.discourse = discourse;
  }

  /** Tells whether an object stands before the verb: le, la, les. */
  boolean hasObject(VerbGroup verb) {
    return form(verb, grammar.objectClitics()).isPresent();
  }

  /** The states and bodies behind an object before the verb: le, la, les. */
  List<EntityId> object(VerbGroup verb, Set<EntityId> others) {
    return form(verb, grammar.objectClitics())
        .map(one -> taken(one, verb, others))
        .orElse(List.of());
  }

  /** The states and bodies to whom it is done: lui, leur. */
  List<EntityId> dative(VerbGroup verb, Set<EntityId> others) {
    return form(verb, grammar.dativeClitics())
        .map(one -> taken(one, verb, others))
        .orElse(List.of());
  }

  /** The state where it is done: y. */
  List<EntityId> place(VerbGroup verb, Set<EntityId> others) {
    return form(verb, grammar.existentials())
        .map(one -> taken(one, verb, others))
        .orElse(List.of());
  }

  /** The weapon that "en", or an object before the verb, stands for. */
  Optional<EntityId> weapon(VerbGroup verb) {
    boolean pronoun =
        form(verb, grammar.partitiveClitics()).isPresent()
            || form(verb, grammar.objectClitics()).isPresent();
    return pronoun
        ? before(verb).stream()
            .filter(mention -> mention.kind() == EntityKind.WEAPON)
            .map(Mention::first)
            .findFirst()
            .or(discourse::weapon)
        : Optional.empty();
  }

  private Optional<String> form(VerbGroup verb, Set<String> clitics) {
    for (int unit = verb.from(); unit < verb.head(); unit++) {
      Unit clitic = outline.unit(unit);
      String form = clitic.word().form();
      // The tagger takes "en" and "l'" for other classes now and then; before a verb they are
      // these.
      if (clitics.contains(form) && (clitic.is(Upos.PRON) || clitic.mention().isPresent())) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  private List<EntityId> taken(String clitic, VerbGroup verb, Set<EntityId> others) {
    boolean several = grammar.pluralClitics().contains(clitic);
    List<List<EntityId>> candidates = new ArrayList<>();
    for (Mention mention : before(verb)) {
      if (mention.kind() == EntityKind.STATE || mention.kind() == EntityKind.ORG) {
        candidates.add(mention.entities());
      }
    }
    candidates.addAll(discourse.parties());
    return candidates.stream()
        .filter(ids -> (ids.size() > 1) == several && Collections.disjoint(ids, others))
        .findFirst()
        .orElse(List.of());
  }

  /** What the sentence names before a verb, the nearest first; what hangs on a name left out. */
  private List<Mention> before(VerbGroup verb) {
    List<Mention> found = new ArrayList<>();
    for (Phrase phrase : outline.phrases()) {
      if (phrase.to() <= verb.from()) {
        outline.mention(phrase).ifPresent(mention -> found.add(0, mention));
      }
    }
    return found;
  }
}
