package org.pactwatch.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pactwatch.bench.french.Entrant;
import org.pactwatch.bench.measure.Effort;
import org.pactwatch.bench.measure.Figures;
import org.pactwatch.bench.process.JavaRun;

/** Measures the loading of the analyzer against what was set for it. */
public final class LoadBars {
  private static final double MOST_SECONDS = 1.5;
  private static final double MOST_MEGABYTES = 200;
  private static final double BYTES_PER_MEGABYTE = 1 << 20;

  /** As {@code ./pactwatch} starts its machine. */
  private static final List<String> OPTIONS =
      List.of("-Xmx1g", "-Xss2m", "-XX:+UseParallelGC", "-XX:-UsePerfData", "-Xlog:disable");

  private LoadBars() {}

  /**
   * Loads the analyzer in fresh machines and returns medians beside the bars: without an archive of
   * loaded classes, and with one, as {@code ./pactwatch} runs.
   *
   * @throws IOException if a run fails
   */
  public static String table(Optional<Path> model, Effort effort, Path work)
      throws IOException, InterruptedException {
    int runs = effort == Effort.QUICK ? 3 : 9;
    JavaRun run = JavaRun.of(Entrant.TREES_OF_TEXT, OPTIONS, model, Optional.empty(), effort);
    Path archive = work.resolve("classes.jsa");
    Files.deleteIfExists(archive);
    run.with("-XX:ArchiveClassesAtExit=" + archive).run(work);
    List<Figures> plain = new ArrayList<>();
    List<Figures> archived = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      plain.add(run.run(work));
      archived.add(run.with("-XX:SharedArchiveFile=" + archive).run(work));
    }
    return "\nLOADING (median of "
        + runs
        + " fresh processes)        READY S  OF IT LOADING S  LIVE HEAP MB\n"
        + row("analyzer", Figures.median(plain))
        + row("analyzer, classes archived", Figures.median(archived))
        + String.format(
            Locale.ROOT, "%-46s %8.2f %30.0f%n", "at most", MOST_SECONDS, MOST_MEGABYTES);
  }

  private static String row(String name, Figures figures) {
    return String.format(
        Locale.ROOT,
        "%-46s %8.2f %16.2f %13.1f%n",
        name,
        figures.startSeconds(),
        figures.loadSeconds(),
        figures.liveBytes() / BYTES_PER_MEGABYTE);
  }
}
