package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.engine.PageReader;
import org.pactwatch.eval.pages.GoldPage;
import org.pactwatch.eval.pages.PageSet;
import org.pactwatch.eval.pages.text.PageScoreText;
import org.pactwatch.eval.pages.text.PageScorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores the article text found in pages. */
@Command(
    name = "pages",
    description = "Score the article text found in pages.",
    footer = {
      "",
      "DIR holds html/ and either ground-truth.json, as article-extraction-benchmark has it, or",
      "gold.json, as trafilatura's evaluation has it. Articles: runs of four words, each page with",
      "the same weight; precision and recall are means over pages, F1 is theirs. Segments: wanted",
      "ones found are right, unwanted ones found are wrong. The text is the clean text without title",
      "and captions. Odd are the first page, the third and so on, in the order of their names."
    })
final class EvalPagesCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "DIR", description = "The set of pages.")
  private Path folder;

  @Mixin private ScoreOutput output;

  private final Console console;

  EvalPagesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<GoldPage> pages = PageSet.read(folder);
    PageReader reader = Engine.pages();
    PageScorer scorer = new PageScorer();
    for (GoldPage page : pages) {
      scorer.add(page, PageReader.running(reader.page(page.name(), page.markup()).clean()));
    }
    output.print(
        console,
        scorer.score(),
        PageScoreText::findings,
        PageScoreText::table,
        PageScoreText::json);
    return ExitCode.SUCCESS;
  }
}
