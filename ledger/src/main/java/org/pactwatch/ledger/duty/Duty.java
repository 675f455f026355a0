package org.pactwatch.ledger.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.entity.EntityId;

/**
 * What one state owes another by an instrument or a promise in force on a day. Sorts by kind (who
 * must defend first), instrument, article and state.
 *
 * @param obligor who owes it
 * @param obligee whom it is owed
 * @param kind what must be done
 * @param clause the words that oblige
 * @param basis gazetteer, or line where documents alone say so
 * @param footing how firmly it stands
 * @param term since when and until when the obligor is bound
 * @param steps why it holds, one cited step after the other
 * @param doubts what speaks against it, cited; it is told beside the duty and never takes it away
 */
public record Duty(
    EntityId obligor,
    EntityId obligee,
    ObligationKind kind,
    Clause clause,
    Basis basis,
    Footing footing,
    Term term,
    List<Step> steps,
    List<Step> doubts)
    implements Comparable<Duty> {
  /** The kinds of duties, the heaviest first. */
  public static final List<ObligationKind> KINDS =
      List.of(
          ObligationKind.DEFENSE,
          ObligationKind.ASSISTANCE,
          ObligationKind.CONSULTATION,
          ObligationKind.ASSURANCE,
          ObligationKind.NEUTRALITY,
          ObligationKind.NONAGGRESSION);

  private static final Comparator<Duty> ORDER =
      Comparator.comparingInt((Duty duty) -> KINDS.indexOf(duty.kind))
          .thenComparing(duty -> duty.clause.key())
          .thenComparing(Duty::obligor)
          .thenComparing(duty -> duty.steps.toString());

  public Duty {
    Objects.requireNonNull(obligor, "obligor");
    Objects.requireNonNull(obligee, "obligee");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(footing, "footing");
    Objects.requireNonNull(term, "term");
    steps = List.copyOf(steps);
    doubts = List.copyOf(doubts);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException(
          "expected at least one step for what " + obligor + " owes");
    }
  }

  Duty withStep(Step step) {
    return new Duty(
        obligor, obligee, kind, clause, basis, footing, term, joined(steps, step), doubts);
  }

  Duty withDoubt(Step doubt, Footing left) {
    return new Duty(
        obligor,
        obligee,
        kind,
        clause,
        basis,
        footing.and(left),
        term,
        steps,
        joined(doubts, doubt));
  }

  private static List<Step> joined(List<Step> steps, Step last) {
    List<Step> joined = new ArrayList<>(steps);
    joined.add(last);
    return joined;
  }

  @Override
  public int compareTo(Duty other) {
    return ORDER.compare(this, other);
  }
}
