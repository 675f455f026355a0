package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.engine.PageReader;
import org.pactwatch.eval.pages.GoldPage;
import org.pactwatch.eval.pages.PageSet;
import org.pactwatch.eval.pages.day.DayScoreText;
import org.pactwatch.eval.pages.day.DayScorer;
import org.pactwatch.eval.pages.day.FoundDay;
import org.pactwatch.model.document.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores days of publication. */
@Command(
    name = "page-dates",
    description = "Score the day of publication found in pages.",
    footer = {
      "",
      "DIR holds html/ and gold.json, as htmldate's evaluation has it: under a page's address its",
      "file and its date. Accuracy is right days out of all pages; a missing day is wrong. The",
      "address in the gold is not told to the reader. Below, where the days were found."
    })
final class EvalPageDatesCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "DIR", description = "The set of pages.")
  private Path folder;

  @Mixin private ScoreOutput output;

  private final Console console;

  EvalPageDatesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<GoldPage> pages = PageSet.read(folder);
    PageReader reader = Engine.pages();
    DayScorer scorer = new DayScorer();
    for (GoldPage page : pages) {
      scorer.add(
          page,
          reader
              .page(page.name(), page.markup())
              .header()
              .published()
              .map(EvalPageDatesCommand::found));
    }
    output.print(
        console, scorer.score(), DayScoreText::findings, DayScoreText::table, DayScoreText::json);
    return ExitCode.SUCCESS;
  }

  private static FoundDay found(Published published) {
    return new FoundDay(published.day(), published.basis().name().toLowerCase(Locale.ROOT));
  }
}
