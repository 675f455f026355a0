package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.eval.claims.ClaimScoreText;
import org.pactwatch.eval.claims.ClaimScorer;
import org.pactwatch.eval.claims.PredictedClaim;
import org.pactwatch.ledger.json.ClaimJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the claims of texts. */
@Command(
    name = "claims",
    description = "Read texts, without a ledger, and score their claims against gold.")
final class EvalClaimsCommand implements Callable<Integer> {
  @Mixin private GoldOptions gold;

  @Option(
      names = "--traps",
      paramLabel = "FILE",
      description = "Words by document that no claim may come from.")
  private Optional<Path> traps = Optional.empty();

  @Mixin private ScoreOutput output;

  private final Console console;

  EvalClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ClaimScorer scorer =
        ClaimScorer.over(gold.gold(), gold.texts(), traps, gold.states(), gold.only());
    List<PredictedClaim> claims = new ArrayList<>();
    ClaimJson json = new ClaimJson();
    Tally tally =
        gold.read(
            console,
            reading ->
                reading
                    .claims()
                    .forEach(
                        claim ->
                            claims.addAll(
                                PredictedClaim.parse(claim.id().value(), json.write(claim)))));
    output.print(
        console,
        scorer.score(claims),
        ClaimScoreText::findings,
        ClaimScoreText::table,
        ClaimScoreText::json);
    return tally.problems().isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
  }
}
