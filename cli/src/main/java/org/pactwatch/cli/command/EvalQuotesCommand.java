package org.pactwatch.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.eval.quotes.PredictedQuote;
import org.pactwatch.eval.quotes.QuoteScoreText;
import org.pactwatch.eval.quotes.QuoteScorer;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scores the quotations of texts. */
@Command(
    name = "quotes",
    description = "Read texts, without a ledger, and score their quotations against gold.",
    footer = {
      "",
      "Loose: both share at least half the characters of the longer one. Strict: the same borders,",
      "but for marks and white space around the words and a leading que, de, comme. The speaker is",
      "the innermost one, scored over the loose matches. Optional gold is neither asked for nor",
      "wrong. Shares are from 0 to 1."
    })
final class EvalQuotesCommand implements Callable<Integer> {
  @Mixin private GoldOptions gold;

  @Mixin private ScoreOutput output;

  private final Console console;

  EvalQuotesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    QuoteScorer scorer = QuoteScorer.over(gold.gold(), gold.texts(), gold.states(), gold.only());
    List<PredictedQuote> quotes = new ArrayList<>();
    Tally tally =
        gold.read(
            console,
            reading ->
                reading
                    .annotations()
                    .quotes()
                    .forEach(quote -> quotes.add(predicted(reading.article().id(), quote))));
    output.print(
        console,
        scorer.score(quotes),
        QuoteScoreText::findings,
        QuoteScoreText::table,
        QuoteScoreText::json);
    return tally.problems().isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
  }

  private static PredictedQuote predicted(DocumentId document, Annotations.Quote quote) {
    return new PredictedQuote(
        document.value(),
        quote.kind(),
        quote.parts(),
        quote.speakers().stream().map(EntityId::toString).toList(),
        quote.cue());
  }
}
