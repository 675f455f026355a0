package org.pactwatch.output;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.query.LineFilter;
import org.pactwatch.model.claim.ClaimId;

/**
 * What is taken out of a ledger: all of it, or what held on a day. What had been published by a day
 * is for the ledger to tell ({@link Ledger#knownBy}).
 *
 * @param ledger open as long as something is written
 * @param asOf only what held on this day
 * @param facts the gazetteer, asked for only where an export needs it
 */
public record Extract(Ledger ledger, Optional<LocalDate> asOf, Supplier<Gazetteer> facts) {
  private static final String LANGUAGE = "en";

  public Extract {
    Objects.requireNonNull(ledger, "ledger");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(facts, "facts");
  }

  /** The lines, sorted; of a day, those that were in force on it. */
  public List<Line> lines() {
    return ledger.lines(asOf.map(LineFilter.all()::withAsOf).orElse(LineFilter.all()));
  }

  /**
   * The claims, sorted, one document in memory at a time; of a day, those of the lines in force on
   * it. To be closed by who asks.
   */
  public Stream<SourcedClaim> claims() {
    if (asOf.isEmpty()) {
      return ledger.claims();
    }
    Set<ClaimId> chosen = chosenClaims();
    return ledger.claims().filter(one -> chosen.contains(one.claim().id()));
  }

  /** The claims of the lines. */
  public Set<ClaimId> chosenClaims() {
    return lines().stream()
        .flatMap(line -> line.claims().stream())
        .map(one -> one.claim().id())
        .collect(Collectors.toSet());
  }

  /**
   * The day for which it is told what is in force: the one asked for, else the latest day of
   * publication; absent where no document has a day.
   */
  public Optional<LocalDate> day() {
    return asOf.or(
        () ->
            ledger.documents().stream()
                .flatMap(one -> one.header().published().stream())
                .map(one -> one.day())
                .max(Comparator.naturalOrder()));
  }

  /** What things are called, for a reader of English. */
  public Names names() {
    return id -> facts.get().displayName(id, LANGUAGE);
  }
}
