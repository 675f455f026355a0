package org.pactwatch.ledger.duty;

import java.util.Objects;
import org.pactwatch.model.claim.ObligationKind;

/**
 * What so many states owe everybody that it tells nobody apart, such as the ban on force of the
 * United Nations Charter.
 *
 * @param kind what must be done
 * @param clause the words that oblige
 * @param states how many states it binds that day, the attacked not counted
 */
public record GeneralRule(ObligationKind kind, Clause clause, int states) {
  public GeneralRule {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(clause, "clause");
  }
}
