package org.pactwatch.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.export.LineFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the lines of a ledger. */
@Command(
    name = "lines",
    description = "List what all documents together say, one act or state a line.")
final class LinesCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledger;
  @Mixin private KnownOption known;

  @Option(names = "--as-of", paramLabel = "DAY", description = "Only what held on this day.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--type", paramLabel = "TYPE", description = "Only of this type: deployment.")
  private Optional<ClaimType> type = Optional.empty();

  @Option(
      names = "--participant",
      paramLabel = "ID",
      description = "Only with this participant: BLR, org:csto, person:lukashenko.")
  private Optional<EntityId> participant = Optional.empty();

  @Option(names = "--status", paramLabel = "STATUS", description = "Only at this status: done.")
  private Optional<Status> status = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table, json or csv.")
  private LineFormat format = LineFormat.TABLE;

  private final Console console;

  LinesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    LineFilter filter = new LineFilter(type, participant, status, Optional.empty(), asOf);
    Engine engine = Engine.forAsking();
    try (Ledger open = ledger.ask(engine.background())) {
      format.write(known.of(open).summaries(filter), engine.names(), console.out());
      return ExitCode.SUCCESS;
    }
  }
}
