package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.claim.Proposition;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/**
 * A claim before it has an id: still in clean offsets.
 *
 * @param proposition what is said to be so
 * @param factuality how far it has come
 * @param attribution whose word it is
 * @param represents whom named people stood for
 * @param trigger the words that evoked it
 * @param evidence the words it rests on, in the clean text
 * @param also further places that say the same
 * @param rule what made it
 */
record Draft(
    Proposition proposition,
    Factuality factuality,
    Attribution attribution,
    Map<EntityId, EntityId> represents,
    Span trigger,
    Span evidence,
    List<Span> also,
    String rule) {
  Draft {
    represents = Map.copyOf(represents);
    also = List.copyOf(also);
  }

  /** Returns this draft with the places of another that says the same. */
  Draft absorb(Draft other) {
    List<Span> places = new ArrayList<>(also);
    List<Span> more = new ArrayList<>(other.also);
    more.add(other.evidence);
    for (Span place : more) {
      if (!evidence.overlaps(place) && places.stream().noneMatch(place::overlaps)) {
        places.add(place);
      }
    }
    return new Draft(
        proposition, factuality, attribution, represents, trigger, evidence, places, rule);
  }
}
