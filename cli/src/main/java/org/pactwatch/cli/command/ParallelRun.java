package org.pactwatch.cli.command;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.console.LogFile;
import org.pactwatch.cli.console.Progress;
import org.pactwatch.cli.read.Outcome;
import org.pactwatch.cli.read.ParallelReading;
import org.pactwatch.cli.read.Tally;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Source;
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
    Progress progress = new Progress(console, things, OptionalInt.of(all.size()));
    return run(all::forEach, new ParallelReading<T>(reader, one -> 0, threads), progress, taker);
  }

  /** Reads all that a source hands on, and hands every outcome to a taker, in its order. */
  Tally over(Source source, Function<Entry, Outcome> reader, Consumer<Outcome> taker) {
    Progress progress = new Progress(console, "entries", source.count());
    return run(source::each, new ParallelReading<>(reader, Entry::held, threads), progress, taker);
  }

  private <T> Tally run(
      Consumer<Consumer<T>> all,
      ParallelReading<T> reading,
      Progress progress,
      Consumer<Outcome> taker) {
    Tally tally = new Tally();
    reading.each(
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
