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
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.ledger.query.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the claims of texts. */
@Command(
    name = "claims",
    description = "Read texts and score their claims against gold, or against what people decided.",
    footer = {
      "",
      "With --decisions, the gold is what reviewers accepted and corrected in documents on all of"
          + " whose claims they decided. What no reading found is not in it: take recall as the"
          + " share of what was found once."
    })
final class EvalClaimsCommand implements Callable<Integer> {
  @ArgGroup(exclusive = true, multiplicity = "1")
  private Against against;

  @Option(
      names = "--traps",
      paramLabel = "FILE",
      description = "Words by document that no claim may come from.")
  private Optional<Path> traps = Optional.empty();

  @Mixin private ScoreOutput output;
  @Spec private CommandSpec spec;

  private final Console console;

  EvalClaimsCommand(Console console) {
    this.console = console;
  }

  /** What claims are scored against. */
  private static final class Against {
    @ArgGroup(exclusive = false, multiplicity = "1")
    private GoldOptions gold;

    @Option(
        names = "--decisions",
        required = true,
        paramLabel = "LEDGER",
        description = "A ledger with decisions; its texts are read again, and nothing is recorded.")
    private LedgerLocation decisions;
  }

  @Override
  public Integer call() {
    return against.gold == null ? decided(against.decisions) : marked(against.gold);
  }

  private int marked(GoldOptions gold) {
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
    return tell(scorer, claims, tally);
  }

  private int decided(LedgerLocation location) {
    if (traps.isPresent()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "expected --gold and --texts beside --traps");
    }
    try (Ledger open = Ledger.open(location, Mode.READ, Background.none())) {
      DecidedGold gold = new DecidedGold(open, location.toString());
      List<PredictedClaim> claims = new ArrayList<>();
      Tally tally = gold.read(console, claims);
      return tell(ClaimScorer.over(gold.documents()), claims, tally);
    }
  }

  private int tell(ClaimScorer scorer, List<PredictedClaim> claims, Tally tally) {
    output.print(
        console,
        scorer.score(claims),
        ClaimScoreText::findings,
        ClaimScoreText::table,
        ClaimScoreText::json);
    return tally.problems().isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
  }
}
