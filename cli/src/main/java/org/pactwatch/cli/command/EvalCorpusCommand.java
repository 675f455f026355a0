package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.eval.corpus.Corpus;
import org.pactwatch.eval.corpus.score.CorpusScore;
import org.pactwatch.eval.corpus.score.CorpusScoreText;
import org.pactwatch.ledger.query.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores a ledger against a generated corpus. */
@Command(
    name = "corpus",
    description = "Score a ledger against the truth of a generated corpus that was read into it.",
    footer = {
      "",
      "copies: adjusted Rand index over documents, beside plain MinHash over the same files. lines: over",
      "pairs of claims that were found. origins: lines that count exactly their origins. contradictions:",
      "precision over pairs that the ledger sets against each other, recall over what is planted."
    })
final class EvalCorpusCommand implements Callable<Integer> {
  @Parameters(
      arity = "1",
      paramLabel = "DIR",
      description = "What eval generate wrote; its articles must be what was read.")
  private Path folder;

  @Mixin private LedgerOption ledger;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private CorpusFormat format = CorpusFormat.TEXT;

  private final Console console;

  EvalCorpusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Corpus corpus = Corpus.read(folder);
    try (Ledger open = ledger.ask(Engine.forAsking().background())) {
      CorpusScore score = CorpusScore.of(corpus.truth(), CorpusFinds.in(open), corpus.texts());
      console
          .out()
          .print(
              format == CorpusFormat.JSON
                  ? CorpusScoreText.json(score) + "\n"
                  : CorpusScoreText.table(score));
      return ExitCode.SUCCESS;
    }
  }
}
