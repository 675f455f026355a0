package org.pactwatch.ledger.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pactwatch.gazetteer.Instrument;
import org.pactwatch.gazetteer.PartialDate;
import org.pactwatch.gazetteer.Period;
import org.pactwatch.model.entity.EntityId;

/** Finds papers that a state had signed and that did not bind yet. */
final class PendingPapers {
  private final Roll roll;

  PendingPapers(Roll roll) {
    this.roll = roll;
  }

  /** Those among some instruments that concern a state, in their order. */
  List<Pending> among(List<Instrument> instruments, EntityId state, LocalDate day) {
    return instruments.stream()
        .filter(one -> isSigned(one, day) && isNotYetInForce(one, day) && concerns(one, state))
        .map(
            one ->
                new Pending(
                    one.id(), one.signed().orElseThrow().text(), begin(one).map(PartialDate::text)))
        .toList();
  }

  private static boolean isSigned(Instrument instrument, LocalDate day) {
    return instrument
        .signed()
        .flatMap(PartialDate::latest)
        .map(signed -> !signed.isAfter(day))
        .orElse(false);
  }

  private static boolean isNotYetInForce(Instrument instrument, LocalDate day) {
    return instrument.force().isEmpty()
        || begin(instrument).flatMap(PartialDate::earliest).map(day::isBefore).orElse(false);
  }

  private static Optional<PartialDate> begin(Instrument instrument) {
    return instrument.force().flatMap(Period::from);
  }

  private boolean concerns(Instrument instrument, EntityId state) {
    return roll.listed(instrument).stream().anyMatch(party -> party.state().equals(state));
  }
}
