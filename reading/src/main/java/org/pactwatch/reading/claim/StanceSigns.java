package org.pactwatch.reading.claim;

import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Status;
import org.pactwatch.reading.stream.Stance;

/** Hears how the speaker stands to the act he tells of. */
final class StanceSigns {
  private final ClaimGrammar grammar;

  StanceSigns(ClaimGrammar grammar) {
    this.grammar = grammar;
  }

  void read(Evocation evocation, Stance stance, Signs signs) {
    if (isGiven(evocation)) {
      return;
    }
    switch (stance) {
      case ASSERTS -> {
        // The speaker's words say it all.
      }
      case DENIES -> signs.negateIf(true);
      case DOUBTS, FEARS, SUSPECTS -> {
        signs.add(Status.POSSIBLE);
        signs.doubt();
      }
      case ASKS -> signs.add(Status.HYPOTHETICAL);
      case WISHES, PROPOSES -> signs.add(Status.PROPOSED);
      case ORDERS -> signs.add(Status.PLANNED);
      case PROMISES -> {
        if (evocation.frame().type() == ClaimType.OBLIGATION) {
          // To swear to protect is to be bound.
          signs.settle(Status.AGREED);
        } else {
          signs.add(Status.PLANNED);
        }
      }
      case REFUSES -> signs.add(Status.REFUSED);
    }
  }

  /** "demande son adhésion après l'invasion": what stands beside is taken as given. */
  private boolean isGiven(Evocation evocation) {
    return evocation
        .phrase()
        .filter(noun -> !new NounRelations(evocation.outline(), grammar).isCore(noun))
        .isPresent();
  }
}
