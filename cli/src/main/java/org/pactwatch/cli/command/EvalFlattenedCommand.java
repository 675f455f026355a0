package org.pactwatch.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.engine.PageReader;
import org.pactwatch.eval.pages.GoldPage;
import org.pactwatch.eval.pages.PageSet;
import org.pactwatch.eval.pages.line.FlatLine;
import org.pactwatch.eval.pages.line.LineScoreText;
import org.pactwatch.eval.pages.line.LineScorer;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.CleanText;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores which lines of flattened pages are kept. */
@Command(
    name = "flattened",
    description = "Score which lines are kept of pages that were flattened to text.",
    footer = {
      "",
      "DIR holds html/ and ground-truth.json, as article-extraction-benchmark has it. Each page",
      "becomes plain text, one block a line with all menus, and is read as such. A line is gold where",
      "60 % of its runs of four words stand in the gold text; one of fewer words never is. Kept",
      "titles and captions do not count as kept: the gold leaves them out. Over all lines of all",
      "pages; the last rate leaves out the lines of fewer than four words."
    })
final class EvalFlattenedCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "DIR", description = "The set of pages.")
  private Path folder;

  @Mixin private ScoreOutput output;

  private final Console console;

  EvalFlattenedCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<GoldPage> pages = PageSet.read(folder);
    PageReader reader = Engine.pages();
    LineScorer scorer = new LineScorer();
    for (GoldPage page : pages) {
      scorer.add(page, lines(reader.flattened(page.name(), page.markup())));
    }
    output.print(
        console,
        scorer.score(),
        LineScoreText::findings,
        LineScoreText::table,
        LineScoreText::json);
    return ExitCode.SUCCESS;
  }

  private static List<FlatLine> lines(Reading reading) {
    List<Span> kept = kept(reading.clean());
    List<FlatLine> lines = new ArrayList<>();
    int next = 0;
    for (Block block : reading.document().blocks()) {
      Span place = block.text().toOriginal(new Span(0, block.text().length()));
      while (next < kept.size() && kept.get(next).end() <= place.start()) {
        next++;
      }
      boolean touched = next < kept.size() && kept.get(next).start() < place.end();
      lines.add(new FlatLine(block.text().text(), touched));
    }
    return lines;
  }

  /** Where the running text stands in the original, in order. */
  private static List<Span> kept(CleanText clean) {
    return clean.sections().stream()
        .filter(section -> PageReader.isRunning(section.part()))
        .map(Section::span)
        .map(clean::toOriginal)
        .toList();
  }
}
