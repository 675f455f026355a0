package org.pactwatch.cli.command;

import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.view.DocumentText;
import org.pactwatch.cli.view.Labels;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.query.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a document. */
@Command(
    name = "document",
    description =
        "Show an article: its text, what was cut and why, mentions, times, quotes, claims.")
final class DocumentCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DOC", description = "The document's name, as exports have it.")
  private String name;

  @Mixin private LedgerOption ledger;
  @Mixin private KnownOption known;

  private final Console console;

  DocumentCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Engine engine = Engine.forAsking();
    try (Ledger open = ledger.ask(engine.background())) {
      ArticleReading reading = NamedDocument.in(known.of(open), name);
      console.out().print(new DocumentText(new Labels(engine.names())).of(reading));
      return ExitCode.SUCCESS;
    }
  }
}
