package org.pactwatch.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.view.DocumentText;
import org.pactwatch.cli.view.Labels;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a document. */
@Command(
    name = "document",
    description =
        "Show an article: its text, what was cut and why, mentions, times, quotes, claims.")
final class DocumentCommand implements Callable<Integer> {
  private static final int SHOWN = 5;

  @Parameters(paramLabel = "DOC", description = "The document's name, as exports have it.")
  private String name;

  @Mixin private LedgerOption ledger;

  private final Console console;

  DocumentCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Engine engine = Engine.forAsking();
    try (Ledger open = ledger.ask(engine.background())) {
      ArticleReading reading =
          Optional.of(name)
              .filter(words -> !words.isBlank())
              .flatMap(words -> open.document(new DocumentId(words)))
              .orElseThrow(() -> missing(open));
      console.out().print(new DocumentText(new Labels(engine.names())).of(reading));
      return ExitCode.SUCCESS;
    }
  }

  private ProblemException missing(Ledger open) {
    List<String> all = open.documents().stream().map(entry -> entry.id().value()).toList();
    List<String> similar = all.stream().filter(id -> id.contains(name)).toList();
    List<String> shown = similar.isEmpty() ? all : similar;
    String remedy =
        shown.isEmpty()
            ? "it holds none"
            : "it holds "
                + shown.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (shown.size() > SHOWN ? " and " + (shown.size() - SHOWN) + " more" : "");
    return new ProblemException(
        Problem.of(ProblemCode.NOT_FOUND, name, "no such document in this ledger", remedy));
  }
}
