package org.pactwatch.cli.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Reads on several threads and hands the outcomes on in the order of what is read.
 *
 * @param <T> what is read: entries of a source, or documents of a ledger
 */
public final class ParallelReading<T> {
  // Enough that a long document does not keep the other threads waiting, few enough for the memory.
  private static final int AHEAD = 8;
  // Rules that follow a sentence into its clauses go deep on hostile input.
  private static final long STACK_BYTES = 16L << 20;

  // Bytes waiting to be read: many small pages, or one or two of the largest.
  private static final long HELD = 32L << 20;

  private final Function<T, Outcome> reader;
  private final ToLongFunction<T> weight;
  private final int threads;

  /**
   * Makes a reading on a number of threads.
   *
   * @param reader reads one, on any thread
   * @param weight how many bytes one holds in memory before it is read
   * @param threads 1 or more
   */
  public ParallelReading(Function<T, Outcome> reader, ToLongFunction<T> weight, int threads) {
    this.reader = reader;
    this.weight = weight;
    this.threads = threads;
  }

  /**
   * Reads all. The taker is called on this thread alone, in the order of what is read, so that it
   * sees the same whatever the number of threads; where it fails, reading stops.
   *
   * @param all hands on what is to be read, one at a time; it is kept waiting while enough is held
   */
  public void each(Consumer<Consumer<T>> all, Consumer<Outcome> taker) {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(null, work, "reading", STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
    Running running = new Running(taker);
    try {
      all.accept(
          next -> {
            long bytes = weight.applyAsLong(next);
            running.makeRoom(bytes);
            running.add(pool.submit(() -> reader.apply(next)), bytes);
          });
      running.finish();
    } finally {
      pool.shutdownNow();
    }
  }

  /** What is being read, in order. */
  private final class Running {
    private final Deque<Future<Outcome>> outcomes = new ArrayDeque<>();
    private final Deque<Long> bytes = new ArrayDeque<>();
    private final Consumer<Outcome> taker;
    private long held;

    Running(Consumer<Outcome> taker) {
      this.taker = taker;
    }

    void add(Future<Outcome> outcome, long more) {
      outcomes.add(outcome);
      bytes.add(more);
      held += more;
    }

    /** Hands on what is done, so that it is recorded however slowly the rest comes. */
    void makeRoom(long more) {
      while (!outcomes.isEmpty()
          && (outcomes.element().isDone()
              || outcomes.size() >= threads * AHEAD
              || held + more > HELD)) {
        handOn();
      }
    }

    void finish() {
      while (!outcomes.isEmpty()) {
        handOn();
      }
    }

    private void handOn() {
      Outcome next = await(outcomes.remove());
      held -= bytes.remove();
      taker.accept(next);
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
