package org.pactwatch.web.desk;

import java.util.function.Function;
import org.pactwatch.ledger.query.Deciding;

/** Lets a reviewer decide on the ledger that is open. */
@FunctionalInterface
public interface Decider {
  /**
   * Decides.
   *
   * @param decision what is decided; its answer is the decision's id
   * @throws org.pactwatch.model.problem.ProblemException if it cannot be decided so, or another
   *     process writes to the ledger
   */
  String decide(String reviewer, String note, Function<Deciding, String> decision);
}
