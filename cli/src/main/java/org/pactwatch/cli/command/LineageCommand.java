package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.State;
import org.pactwatch.ledger.lineage.Family;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.output.export.LineageFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which documents have one text, and who has it from whom. */
@Command(
    name = "lineage",
    description = "Show which documents repeat others: who has it from whom, and why we think so.")
final class LineageCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "DOC", description = "Only the family of this document.")
  private Optional<String> name = Optional.empty();

  @Mixin private LedgerOption ledger;
  @Mixin private KnownOption known;

  @Option(names = "--format", paramLabel = "FORMAT", description = "tree or json.")
  private LineageFormat format = LineageFormat.TREE;

  private final Console console;

  LineageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Background background = Engine.forAsking().background();
    try (Ledger open = ledger.ask(background)) {
      Optional<DocumentId> wanted = name.map(words -> readDocument(known.of(open), words));
      Lineage lineage = known.of(open).lineage();
      List<Family> families =
          wanted.map(lineage::familyOf).map(List::of).orElseGet(lineage::families);
      format.write(lineage, families, console.out());
      return ExitCode.SUCCESS;
    }
  }

  private static DocumentId readDocument(Ledger ledger, String name) {
    ArticleReading reading = NamedDocument.in(ledger, name);
    if (reading.state() == State.REFUSED) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.NOT_FOUND,
              name,
              "expected an article, got a document that was turned away and has no lineage",
              "see why with: pactwatch document"));
    }
    return reading.article().id();
  }
}
