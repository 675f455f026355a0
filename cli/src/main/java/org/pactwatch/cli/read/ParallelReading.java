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
import java.util.function.Function;

/**
 * Reads on several threads and hands the outcomes on in the order of what is read.
 *
 * @param <T> what is read: files, or documents of a ledger
 */
public final class ParallelReading<T> {
  // Enough that a long document does not keep the other threads waiting, few enough for the memory.
  private static final int AHEAD = 8;
  // Rules that follow a sentence into its clauses go deep on hostile input.
  private static final long STACK_BYTES = 16L << 20;

  private final Function<T, Outcome> reader;
  private final int threads;

  /**
   * Makes a reading on a number of threads.
   *
   * @param reader reads one, on any thread
   * @param threads 1 or more
   */
  public ParallelReading(Function<T, Outcome> reader, int threads) {
    this.reader = reader;
    this.threads = threads;
  }

  /**
   * Reads all. The taker is called on this thread alone, in the order of what is read, so that it
   * sees the same whatever the number of threads; where it fails, reading stops.
   */
  public void each(List<T> all, Consumer<Outcome> taker) {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(null, work, "reading", STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
    try {
      Iterator<T> waiting = all.iterator();
      Deque<Future<Outcome>> running = new ArrayDeque<>();
      while (waiting.hasNext() || !running.isEmpty()) {
        while (waiting.hasNext() && running.size() < threads * AHEAD) {
          T next = waiting.next();
          running.add(pool.submit(() -> reader.apply(next)));
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
