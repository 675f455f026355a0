package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.eval.time.MarkedTime;
import org.pactwatch.eval.time.TimeDocument;
import org.pactwatch.eval.time.TimeMl;
import org.pactwatch.eval.time.TimeScoreText;
import org.pactwatch.eval.time.TimeScorer;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.reading.TextTimes;
import org.pactwatch.reading.stream.TimeExpression;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores time expressions. */
@Command(
    name = "time",
    description = "Score time expressions against French TimeML documents.",
    footer = {
      "",
      "As in TempEval-3: strict is F1 of the same extent, relaxed F1 of extents that overlap, type and",
      "value F1 of those relaxed matches that have it right. The text of each document is read whole,",
      "as of the day in its DCT; nothing is cut from it. Shares are from 0 to 1."
    })
final class EvalTimeCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "DIR", description = "TimeML documents, *.tml.")
  private Path folder;

  @Mixin private ScoreOutput output;

  private final Console console;

  EvalTimeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<TimeDocument> documents = TimeMl.readAll(folder);
    TextTimes times = Engine.textTimes();
    TimeScorer scorer = new TimeScorer();
    for (TimeDocument document : documents) {
      scorer.add(
          document,
          times.in(document.text(), document.created()).stream()
              .map(EvalTimeCommand::marked)
              .toList());
    }
    output.print(
        console,
        scorer.score(),
        TimeScoreText::findings,
        TimeScoreText::table,
        TimeScoreText::json);
    return ExitCode.SUCCESS;
  }

  private static MarkedTime marked(TimeExpression time) {
    return new MarkedTime(
        time.span(), time.type().name(), time.value().map(TimeValue::value).orElse(""));
  }
}
