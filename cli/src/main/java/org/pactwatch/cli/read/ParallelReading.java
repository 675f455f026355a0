package org.pactwatch.cli.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.pactwatch.intake.Entry;

/** Reads files on several threads and hands the outcomes on in the order of the files. */
public final class ParallelReading {
  // Enough that a long document does not keep the other threads waiting, few enough for the memory.
  private static final int AHEAD = 8;
  // Rules that follow a sentence into its clauses go deep on hostile input.
  private static final long STACK_BYTES = 16L << 20;

  private final FileReader reader;
  private final int threads;

  /**
   * Makes a reading on a number of threads.
   *
   * @param threads 1 or more
   */
  public ParallelReading(FileReader reader, int threads) {
    this.reader = reader;
    this.threads = threads;
  }

  /**
   * Reads every file. The taker is called on this thread alone, in the order of the files, so that
   * it sees the same whatever the number of threads; where it fails, reading stops.
   */
  public void each(List<Entry> entries, Consumer<Outcome> taker) {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(null, work, "reading", STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
    try {
      Iterator<Entry> waiting = entries.iterator();
      Deque<Future<Outcome>> running = new ArrayDeque<>();
      while (waiting.hasNext() || !running.isEmpty()) {
        while (waiting.hasNext() && running.size() < threads * AHEAD) {
          Entry entry = waiting.next();
          running.add(pool.submit(() -> reader.read(entry)));
        }
        taker.accept(await(running.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Outcome await(Future<Outcome> future) {
    try {
      return future.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", interrupted);
    }
  }
}
