package org.pactwatch.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.ledger.duty.AtopColumns;
import org.pactwatch.ledger.duty.Attack;
import org.pactwatch.ledger.duty.Duties;
import org.pactwatch.ledger.duty.DutyFinder;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.export.DutyFormat;
import org.pactwatch.output.export.Neutrals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells who must do what when a state is attacked. */
@Command(
    name = "duties",
    description = "Tell who must defend, consult, assist or abstain when a state is attacked.")
final class DutiesCommand implements Callable<Integer> {
  @Option(
      names = "--attacked",
      required = true,
      paramLabel = "CODE",
      description = "The state attacked, by its three letters: BLR.")
  private EntityId attacked;

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DAY",
      description = "The day of the attack: 2023-06-01.")
  private LocalDate day;

  @Option(names = "--by", paramLabel = "CODE", description = "The attacker, where it is to be one.")
  private Optional<EntityId> attacker = Optional.empty();

  @Option(names = "--all", description = "List the neutral states instead of counting them.")
  private boolean all;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table or json.")
  private DutyFormat format = DutyFormat.TABLE;

  @Mixin private LedgerIfAny ledger;

  private final Console console;

  DutiesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Engine engine = Engine.forAsking();
    DutyFinder finder =
        new DutyFinder(engine.gazetteer(), ledger.lines(engine.background(), DutyFinder.TYPES));
    Duties duties = finder.answer(new Attack(attacked, day, attacker));
    Neutrals neutrals = all ? Neutrals.LISTED : Neutrals.COUNTED;
    format.write(duties, neutrals, engine.names(), AtopColumns.load(), console.out());
    return ExitCode.SUCCESS;
  }
}
