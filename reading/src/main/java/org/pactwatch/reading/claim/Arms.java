package org.pactwatch.reading.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.entity.EntityId;

/** Finds the weapons and forces that phrases name: the known ones, else those known by words. */
final class Arms {
  private static final int DEEPEST = 6;

  private final Outline outline;
  private final ClaimGrammar grammar;

  Arms(Outline outline, ClaimGrammar grammar) {
    this.outline = outline;
    this.grammar = grammar;
  }

  /** The weapons and forces that a phrase and those coordinated with it name. */
  List<Participant> in(Phrase phrase, Set<Filler> fillers) {
    LinkedHashSet<Participant> weapons = new LinkedHashSet<>();
    LinkedHashSet<Participant> others = new LinkedHashSet<>();
    for (Phrase member : outline.group(phrase)) {
      collect(member, fillers, weapons, others, 0);
    }
    return List.copyOf(weapons.isEmpty() ? others : weapons);
  }

  private void collect(
      Phrase phrase,
      Set<Filler> fillers,
      Set<Participant> known,
      Set<Participant> others,
      int depth) {
    outline
        .mention(phrase)
        .filter(mention -> Participants.isArms(mention) && Participants.fits(mention, fillers))
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
        .filter(one -> Participants.isBody(one) && fillers.contains(Filler.FORCE))
        .ifPresent(
            one ->
                others.add(
                    new Participant(
                        EntityId.text(outline.head(phrase).word().form()), Optional.empty())));
    if (plainForce) {
      others.add(
          new Participant(EntityId.text(outline.head(phrase).word().form()), Optional.empty()));
    }
    boolean other =
        outline.mention(phrase).filter(mention -> !Participants.isArms(mention)).isPresent();
    if (depth < DEEPEST && !other) {
      for (Phrase part : outline.complements(phrase)) {
        for (Phrase member : outline.group(part)) {
          collect(member, fillers, known, others, depth + 1);
        }
      }
    }
  }
}
