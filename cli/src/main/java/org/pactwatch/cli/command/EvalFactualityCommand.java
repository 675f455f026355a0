package org.pactwatch.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.eval.factuality.FactualityScoreText;
import org.pactwatch.eval.factuality.FactualityScorer;
import org.pactwatch.eval.factuality.PredictedEvent;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.entity.EntityId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scores how far the claims of texts say that events have come. */
@Command(
    name = "factuality",
    description = "Read texts, without a ledger, and score how far events have come against gold.",
    footer = {
      "",
      "A claim is found for an event where it covers the event's trigger and has its type. The class",
      "is the status, but denied where an event is negated and neither refused nor denied. Macro F1",
      "is the mean over classes; classes with fewer than 3 gold events are listed but left out of it.",
      "Once over the events found, once over all, where a missed one counts as a miss. The source is",
      "the innermost speaker. Optional gold is left out. Shares are from 0 to 1."
    })
final class EvalFactualityCommand implements Callable<Integer> {
  @Mixin private GoldOptions gold;

  @Mixin private ScoreOutput output;

  private final Console console;

  EvalFactualityCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    FactualityScorer scorer =
        FactualityScorer.over(gold.gold(), gold.texts(), gold.states(), gold.only());
    List<PredictedEvent> claims = new ArrayList<>();
    Tally tally =
        gold.read(
            console, reading -> reading.claims().forEach(claim -> claims.add(predicted(claim))));
    output.print(
        console,
        scorer.score(claims),
        FactualityScoreText::findings,
        FactualityScoreText::table,
        FactualityScoreText::json);
    return tally.problems().isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
  }

  private static PredictedEvent predicted(Claim claim) {
    return new PredictedEvent(
        claim.document().value(),
        claim.type().toString(),
        Optional.of(claim.proposition().act().toString()),
        claim.factuality().status(),
        claim.factuality().polarity(),
        claim.attribution().speakers().stream().map(EntityId::toString).toList(),
        Stream.concat(Stream.of(claim.grounds().evidence()), claim.grounds().also().stream())
            .map(Evidence::span)
            .toList(),
        claim.grounds().rule());
  }
}
