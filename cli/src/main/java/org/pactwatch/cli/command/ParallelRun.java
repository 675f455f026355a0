package org.pactwatch.cli.command;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.console.LogFile;
import org.pactwatch.cli.console.Progress;
import org.pactwatch.cli.read.Outcome;
import org.pactwatch.cli.read.ParallelReading;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.model.problem.Problem;

/** Reads many things on several threads, with progress and problems on standard error. */
final class ParallelRun {
  private final Console console;
  private final int threads;

  ParallelRun(Console console, int threads) {
    this.console = console;
    this.threads = threads;
  }

  /**
   * Reads all and hands every outcome to a taker, in their order.
   *
   * @param things what they are called, in the plural
   */
  <T> Tally over(List<T> all, String things, Function<T, Outcome> reader, Consumer<Outcome> taker) {
    LogFile.note(all.size() + " " + things);
    Tally tally = new Tally();
    Progress progress = new Progress(console, things, all.size());
    new ParallelReading<>(reader, threads)
        .each(
            all,
            outcome -> {
              taker.accept(outcome);
              tell(tally.add(outcome), progress);
              progress.step();
            });
    progress.end();
    return tally;
  }

  private void tell(List<Problem> problems, Progress progress) {
    if (!problems.isEmpty()) {
      progress.clear();
    }
    for (Problem problem : problems) {
      console.tell(problem);
      LogFile.note(problem.line());
    }
  }
}
