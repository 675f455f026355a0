package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.read.Given;
import org.pactwatch.cli.read.Outcome;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.eval.claims.ClaimScore;
import org.pactwatch.eval.claims.ClaimScoreText;
import org.pactwatch.eval.claims.ClaimScorer;
import org.pactwatch.eval.claims.PredictedClaim;
import org.pactwatch.intake.PublishedTable;
import org.pactwatch.ledger.json.ClaimJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores the claims of texts. */
@Command(
    name = "claims",
    description = "Read texts, without a ledger, and score their claims against gold.")
final class EvalClaimsCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "Gold claims, a DOC.jsonl a document.")
  private Path gold;

  @Option(
      names = "--texts",
      required = true,
      paramLabel = "DIR",
      description = "The texts, DOC.txt.")
  private Path texts;

  @Option(
      names = "--traps",
      paramLabel = "FILE",
      description = "Words by document that no claim may come from.")
  private Optional<Path> traps = Optional.empty();

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

  @Option(names = "--format", paramLabel = "FORMAT", description = "table or json.")
  private ScoreFormat format = ScoreFormat.TABLE;

  @Option(names = "--verbose", description = "List what was missed or wrong on standard error.")
  private boolean verbose;

  private final Console console;

  EvalClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ClaimScorer scorer = ClaimScorer.over(gold, texts, traps, states);
    Given given =
        new Given(
            published.map(PublishedTable::read).orElse(PublishedTable.nothing()), Optional.empty());
    List<PredictedClaim> claims = new ArrayList<>();
    ClaimJson json = new ClaimJson();
    ReadRun run =
        new ReadRun(
            console, Engine.forReading(), given, Runtime.getRuntime().availableProcessors());
    Tally tally = run.into(outcome -> claims.addAll(predicted(outcome, json)), List.of(texts));
    ClaimScore score = scorer.score(claims);
    if (verbose) {
      console.err().print(ClaimScoreText.findings(score));
    }
    console
        .out()
        .print(
            format == ScoreFormat.JSON
                ? ClaimScoreText.json(score) + "\n"
                : ClaimScoreText.table(score));
    return tally.problems().isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
  }

  private static List<PredictedClaim> predicted(Outcome outcome, ClaimJson json) {
    List<PredictedClaim> claims = new ArrayList<>();
    if (outcome instanceof Outcome.Done done) {
      for (var claim : done.reading().claims()) {
        claims.addAll(PredictedClaim.parse(claim.id().value(), json.write(claim)));
      }
    }
    return claims;
  }
}
