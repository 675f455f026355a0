package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.read.Given;
import org.pactwatch.cli.read.Outcome;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.eval.Half;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.PublishedTable;
import org.pactwatch.ledger.ArticleReading;
import picocli.CommandLine.Option;

/** The gold that texts are scored against, and what may be said about them. */
final class GoldOptions {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "The gold, a DOC.jsonl a document.")
  private Path gold;

  @Option(
      names = "--texts",
      required = true,
      paramLabel = "DIR",
      description = "The texts, DOC.txt.")
  private Path texts;

  @Option(
      names = "--states",
      paramLabel = "FILE",
      description = "Who may stand for which state; else states.json beside the gold folder.")
  private Optional<Path> states = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "FILE.tsv",
      description = "Days of publication: a table with the columns doc and published.")
  private Optional<Path> published = Optional.empty();

  @Option(
      names = "--only",
      paramLabel = "HALF",
      description = "odd or even: score documents whose names begin with such a number.")
  private Optional<Half> only = Optional.empty();

  Path gold() {
    return gold;
  }

  Path texts() {
    return texts;
  }

  Optional<Path> states() {
    return states;
  }

  Optional<Half> only() {
    return only;
  }

  /** Reads the texts and hands every reading on, in the order of document ids. */
  Tally read(Console console, Consumer<ArticleReading> taker) {
    Given given =
        new Given(
            published.map(PublishedTable::read).orElse(PublishedTable.nothing()), Optional.empty());
    Intake intake = new Intake();
    ReadRun run =
        new ReadRun(
            console,
            Engine.forReading(),
            intake,
            given,
            Runtime.getRuntime().availableProcessors());
    return run.into(
        outcome -> {
          if (outcome instanceof Outcome.Done done) {
            taker.accept(done.reading());
          }
        },
        intake.files(List.of(texts)));
  }
}
