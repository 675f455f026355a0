package org.pactwatch.cli.command;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.claim.ClaimType;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The ledger that adds what documents say to what the gazetteer knows; it may be left out. */
final class LedgerIfAny {
  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Ask this ledger too; else the gazetteer alone.")
  private Optional<LedgerLocation> location = Optional.empty();

  @Option(
      names = "--known-by",
      paramLabel = "DAY",
      description = "Of the ledger, only what had been published by this day.")
  private Optional<LocalDate> knownBy = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * Its lines of some types, in no order; none where no ledger is given.
   *
   * @param types of the lines wanted
   */
  List<LineSummary> lines(Background background, Collection<ClaimType> types) {
    if (location.isEmpty() && knownBy.isPresent()) {
      // What the gazetteer knows has no day of publication.
      throw new CommandLine.ParameterException(
          command.commandLine(), "expected --ledger beside --known-by");
    }
    if (location.isEmpty()) {
      return List.of();
    }
    try (Ledger open = Ledger.open(location.get(), Mode.READ, background)) {
      Ledger known = knownBy.map(open::knownBy).orElse(open);
      return types.stream()
          .flatMap(type -> known.summaries(LineFilter.all().withType(type)).stream())
          .toList();
    }
  }
}
