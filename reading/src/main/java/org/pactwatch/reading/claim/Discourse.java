package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;

/**
 * What the sentences of one document have spoken of so far: whom a pronoun that names no person
 * takes up. Belongs to one reading of one document.
 */
final class Discourse {
  private final ClaimGrammar grammar;
  private List<EntityId> subject = List.of();

  Discourse(ClaimGrammar grammar) {
    this.grammar = grammar;
  }

  /** The states or bodies that the last sentence with such a subject spoke of. */
  List<EntityId> subject() {
    return subject;
  }

  /** Takes in a sentence once its claims are drafted. */
  void hear(Outline outline) {
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

  private static List<EntityId> parties(Outline outline, Phrase subject) {
    List<EntityId> named = new ArrayList<>();
    for (Phrase member : outline.group(subject)) {
      outline
          .mention(member)
          .filter(Discourse::isParty)
          .ifPresent(mention -> named.addAll(mention.entities()));
    }
    return named;
  }

  private static boolean isParty(Mention mention) {
    return (mention.kind() == EntityKind.STATE || mention.kind() == EntityKind.ORG)
        && mention.first().isKnown();
  }
}
