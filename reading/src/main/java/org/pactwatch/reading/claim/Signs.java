package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Status;

/** What the words around one act say of it, gathered in turn, and what it comes to. */
final class Signs {
  private final Frame frame;
  private final boolean conditional;
  private final List<Status> statuses = new ArrayList<>();
  private Certainty certainty = Certainty.CERTAIN;
  private boolean negative;

  /**
   * @param frame whose act it is
   * @param conditional whether it hangs on a condition
   */
  Signs(Frame frame, boolean conditional) {
    this.frame = frame;
    this.conditional = conditional;
  }

  boolean isEmpty() {
    return statuses.isEmpty();
  }

  void add(Status status) {
    statuses.add(status);
  }

  /** Adds what the act's own form, or that of the verb above it, tells. */
  void add(VerbTime time) {
    boolean hangs = time == VerbTime.FUTURE || time == VerbTime.CONDITIONAL;
    Status own = frame.statuses().get(time);
    if (conditional && hangs) {
      // A duty is by its nature for a case that may come.
      boolean duty = frame.type() == ClaimType.OBLIGATION && time == VerbTime.FUTURE;
      add(duty ? Status.AGREED : Status.HYPOTHETICAL);
    } else {
      add(own != null ? own : time.usual());
    }
  }

  /** Adds a status that holds only where nothing hangs on a condition. */
  void addUnlessConditional(Status status) {
    add(conditional ? Status.HYPOTHETICAL : status);
  }

  void add(Operators.Operator operator) {
    if (!operator.speaks() || statuses.isEmpty()) {
      operator.status().ifPresent(this::add);
    }
    negateIf(operator.negates());
    if (operator.certainty().compareTo(certainty) > 0) {
      certainty = operator.certainty();
    }
  }

  /** Puts one status in place of all that was heard. */
  void settle(Status status) {
    statuses.clear();
    add(status);
  }

  void negateIf(boolean negation) {
    negative ^= negation;
  }

  void doubt() {
    certainty = Certainty.POSSIBLE;
  }

  /** Of several readings the least real one counts: a plan to begin is a plan. */
  Factuality sum() {
    Status status =
        statuses.stream()
            .filter(one -> one != Status.REFUSED && one != Status.ENDED)
            .min(Status::compareTo)
            .orElse(Status.DONE);
    if (statuses.contains(Status.ENDED) && status.compareTo(Status.BEGUN) >= 0) {
      status = Status.ENDED;
    }
    if (statuses.contains(Status.REFUSED)) {
      status = Status.REFUSED;
    }
    if (negative) {
      status = Status.DENIED;
    }
    if (status == Status.POSSIBLE && certainty == Certainty.CERTAIN) {
      certainty = Certainty.POSSIBLE;
    }
    return new Factuality(status, certainty, negative ? Polarity.NEGATIVE : Polarity.POSITIVE);
  }
}
