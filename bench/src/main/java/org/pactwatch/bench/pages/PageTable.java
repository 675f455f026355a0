package org.pactwatch.bench.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pactwatch.bench.measure.Effort;
import org.pactwatch.eval.Rate;
import org.pactwatch.eval.pages.GoldPage;
import org.pactwatch.eval.pages.PageSet;
import org.pactwatch.eval.pages.text.PageScore;
import org.pactwatch.eval.pages.text.PageScorer;
import org.pactwatch.intake.text.Decoder;

/** Lets each extractor read the same pages and writes quality and speed as a table. */
public final class PageTable {
  private static final double NANOS = 1e9;

  private PageTable() {}

  /**
   * Returns the table.
   *
   * @param folder a set of pages, as {@code eval pages} takes it
   * @param readability the folder with Node's packages and the script; absent where Node is missing
   * @throws IOException if a page cannot be read or Node fails
   */
  public static String of(Path folder, Effort effort, Path work, Optional<Path> readability)
      throws IOException, InterruptedException {
    List<GoldPage> pages = PageSet.read(folder);
    List<String> markups = new ArrayList<>();
    for (GoldPage page : pages) {
      markups.add(Decoder.decode(page.markup(), true).text());
    }
    StringBuilder table =
        new StringBuilder(
            "\nPAGES ("
                + pages.size()
                + " pages, one thread each; median of "
                + effort.rounds()
                + " rounds after a warm-up)\n"
                + "EXTRACTOR        PRECISION  RECALL      F1   PAGES/S\n");
    for (Extractor extractor :
        List.of(new Ours(), new Readability4jPeer(), new BoilerpipePeer())) {
      List<String> texts = new ArrayList<>();
      markups.forEach(markup -> texts.add(extractor.text(markup)));
      table.append(row(extractor.name(), pages, texts, speed(extractor, markups, effort)));
    }
    if (readability.isPresent()) {
      NodeReadability.Run run = NodeReadability.run(readability.get(), markups, effort, work);
      table.append(row("Readability.js", pages, run.texts(), run.pagesPerSecond()));
    }
    return table.toString();
  }

  private static double speed(Extractor extractor, List<String> markups, Effort effort) {
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < effort.warmUp().toNanos()) {
      markups.forEach(extractor::text);
    }
    List<Double> speeds = new ArrayList<>();
    for (int round = 0; round < effort.rounds(); round++) {
      long before = System.nanoTime();
      markups.forEach(extractor::text);
      speeds.add(markups.size() * NANOS / (System.nanoTime() - before));
    }
    speeds.sort(null);
    return speeds.get(speeds.size() / 2);
  }

  private static String row(
      String name, List<GoldPage> pages, List<String> texts, double pagesPerSecond) {
    PageScorer scorer = new PageScorer();
    for (int i = 0; i < pages.size(); i++) {
      scorer.add(pages.get(i), texts.get(i));
    }
    PageScore score = scorer.score();
    Rate rate =
        score
            .articles(PageScore.Part.ALL)
            .or(() -> score.segments(PageScore.Part.ALL))
            .orElse(new Rate(0, 0));
    return String.format(
        Locale.ROOT,
        "%-16s %9.3f %7.3f %7.3f %9.1f%n",
        name,
        rate.precision(),
        rate.recall(),
        rate.f1(),
        pagesPerSecond);
  }
}
