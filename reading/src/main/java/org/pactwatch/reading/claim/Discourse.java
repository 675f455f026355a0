package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;

/**
 * What the sentences of one document have spoken of so far: whom and what words take up that name
 * nothing themselves. Belongs to one reading of one document.
 */
final class Discourse {
  /** How many parties are remembered; what was named longer ago is not taken up by a pronoun. */
  private static final int MEMORY = 6;

  private final ClaimGrammar grammar;
  private List<EntityId> subject = List.of();
  private Optional<EntityId> weapon = Optional.empty();
  private Optional<EntityId> instrument = Optional.empty();

  /** Parties and groups of parties, the last named first. */
  private final List<List<EntityId>> parties = new ArrayList<>();

  Discourse(ClaimGrammar grammar) {
    this.grammar = grammar;
  }

  /** The states or bodies that the last sentence with such a subject spoke of. */
  List<EntityId> subject() {
    return subject;
  }

  /** The weapon that was named last. */
  Optional<EntityId> weapon() {
    return weapon;
  }

  /** The instrument that was named last. */
  Optional<EntityId> instrument() {
    return instrument;
  }

  /** States and bodies by the group in which they were named, the last first. */
  List<List<EntityId>> parties() {
    return List.copyOf(parties);
  }

  /** Takes in a sentence once its claims are drafted. */
  void hear(Outline outline) {
    hearSubject(outline);
    for (Phrase phrase : outline.phrases()) {
      outline.mention(phrase).ifPresent(this::hearThing);
      if (phrase.leader() == outline.indexOf(phrase)) {
        List<EntityId> named = parties(outline, phrase);
        if (!named.isEmpty()) {
          parties.remove(named);
          parties.add(0, named);
        }
      }
    }
    while (parties.size() > MEMORY) {
      parties.remove(parties.size() - 1);
    }
  }

  private void hearThing(Mention mention) {
    if (mention.kind() == EntityKind.WEAPON) {
      weapon = Optional.of(mention.first());
    } else if (mention.kind() == EntityKind.INSTRUMENT && mention.first().isKnown()) {
      instrument = Optional.of(mention.first());
    }
  }

  private void hearSubject(Outline outline) {
    VerbRelations relations = new VerbRelations(outline, grammar);
    for (VerbGroup verb : outline.verbs()) {
      Optional<Phrase> found =
          verb.is(VerbGroup.Form.FINITE) ? relations.subject(verb) : Optional.empty();
      if (found.isPresent()) {
        List<EntityId> named = parties(outline, found.get());
        if (!named.isEmpty()) {
          subject = named;
          return;
        }
      }
    }
  }

  static List<EntityId> parties(Outline outline, Phrase first) {
    Set<EntityId> named = new LinkedHashSet<>();
    for (Phrase member : outline.group(first)) {
      outline
          .mention(member)
          .filter(Discourse::isParty)
          .ifPresent(mention -> named.addAll(actors(mention)));
    }
    return List.copyOf(named);
  }

  /** A state's army or ministry acts for the state. */
  private static List<EntityId> actors(Mention mention) {
    return Participants.isBody(mention)
        ? mention.represents().stream().toList()
        : mention.entities();
  }

  private static boolean isParty(Mention mention) {
    return (mention.kind() == EntityKind.STATE || mention.kind() == EntityKind.ORG)
        && mention.first().isKnown();
  }
}
