package org.pactwatch.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.view.Table;
import org.pactwatch.ledger.Forgetting;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.search.SearchIndex;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a document's text out of a ledger. */
@Command(
    name = "forget",
    description =
        "Take a document's text and all that was read in it out of a ledger; a tombstone stays.",
    footer = {
      "",
      "Text, readings, claims and the decisions that quote it go, and no word of them is left in"
          + " the ledger. Backups and exports are yours to delete. The tombstone keeps its name, the"
          + " digest of its bytes, and day and reason where they are given; reading the document"
          + " again is refused unless read is given --again."
    })
final class ForgetCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DOC", description = "The document's name, as exports have it.")
  private String name;

  @Mixin private LedgerOption ledger;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the tombstone.")
  private Optional<String> reason = Optional.empty();

  @Option(names = "--day", paramLabel = "DATE", description = "When, for the tombstone.")
  private Optional<LocalDate> day = Optional.empty();

  private final Console console;

  ForgetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Ledger open = ledger.change(Engine.forAsking().background())) {
      Forgetting done =
          Optional.of(name)
              .filter(words -> !words.isBlank())
              .flatMap(words -> open.forget(new DocumentId(words), new Tombstone.Why(day, reason)))
              .orElseThrow(() -> NoDocument.of(name, open));
      Settling.of(open, console);
      // Its words stand in the search index too.
      SearchIndex.delete(ledger.searchPlace());
      Table table = new Table("forgotten", name);
      done.tombstones().forEach(stone -> table.row("digest", stone.digest().hex()));
      table
          .row("readings", String.valueOf(done.readings()))
          .row("claims", String.valueOf(done.claims()))
          .row("decisions", String.valueOf(done.decisions()));
      console.out().print(table.text());
      done.sameBytes().forEach(other -> console.tell(problem(other)));
      return done.sameBytes().isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
    }
  }

  private Problem problem(DocumentId other) {
    return Problem.of(
        ProblemCode.SAME_BYTES_ELSEWHERE,
        other.value(),
        "it holds the same bytes as " + name + ", so that the text stays in the ledger",
        "to forget it too: pactwatch forget " + other);
  }
}
