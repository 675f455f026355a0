package org.pactwatch.eval.syntax;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures speed by the processor time of the calling thread, so that other work on the machine
 * counts little. What is measured must do its work in that thread.
 *
 * @param warmUp how long the work is done before anything counts; at least once
 * @param round how long a round lasts at least; the work is repeated until then
 * @param rounds how many rounds; their median is the figure
 */
public record Stopwatch(Duration warmUp, Duration round, int rounds) {
  /** Long enough for the virtual machine to have compiled what runs often. */
  public static final Stopwatch USUAL =
      new Stopwatch(Duration.ofSeconds(2), Duration.ofMillis(300), 5);

  private static final double NANOS_PER_SECOND = 1e9;

  public Stopwatch {
    if (rounds < 1) {
      throw new IllegalArgumentException("expected 1 round or more, got " + rounds);
    }
  }

  /** Returns how many units a second of processor time gets done, if the work does so many. */
  public double perSecond(int units, Runnable work) {
    rate(units, work, warmUp);
    List<Double> rates = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      rates.add(rate(units, work, round));
    }
    return rates.stream().sorted().toList().get(rounds / 2);
  }

  private static double rate(int units, Runnable work, Duration atLeast) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    long spent = 0;
    long done = 0;
    do {
      work.run();
      done += units;
      spent = clock.getCurrentThreadCpuTime() - start;
    } while (spent < atLeast.toNanos());
    return done * NANOS_PER_SECOND / Math.max(1, spent);
  }
}
