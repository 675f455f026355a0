package org.pactwatch.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures the one system of this process. */
public final class Measurement {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double MILLIS_PER_SECOND = 1e3;

  private Measurement() {}

  /**
   * Loads the system, lets it work, and tells what that took. Figures of the start are right only
   * if the process has done nothing else before.
   *
   * @throws IOException if the system cannot be loaded
   */
  public static Figures of(Contestant contestant, String text, Effort effort) throws IOException {
    Ready ready = load(contestant);
    Contestant.Work work = ready.loaded().prepare(text);
    int words = work.run();
    lap(work, effort.warmUp());
    List<Double> wall = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    for (int round = 0; round < effort.rounds(); round++) {
      Lap lap = lap(work, effort.round());
      wall.add(lap.wallSeconds());
      processor.add(lap.processorSeconds());
    }
    return ready.figures(words, Figures.middle(wall), Figures.middle(processor));
  }

  /**
   * Loads the system and tells what that took; the figures of its work are zero. They are right
   * only if the process has done nothing else before.
   *
   * @throws IOException if the system cannot be loaded
   */
  public static Figures ofLoading(Contestant contestant) throws IOException {
    return load(contestant).figures(0, 0, 0);
  }

  private record Ready(
      Contestant.Loaded loaded, double startSeconds, double loadSeconds, long liveBytes) {
    Figures figures(int words, double wallSeconds, double processorSeconds) {
      return new Figures(
          words, startSeconds, loadSeconds, liveBytes, peak(), wallSeconds, processorSeconds);
    }
  }

  private static Ready load(Contestant contestant) throws IOException {
    long begun = System.nanoTime();
    Contestant.Loaded loaded = contestant.load();
    double load = (System.nanoTime() - begun) / NANOS_PER_SECOND;
    double start = ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS_PER_SECOND;
    return new Ready(loaded, start, load, live());
  }

  private record Lap(double wallSeconds, double processorSeconds) {}

  /** Repeats the work for a while and tells what doing it once took. */
  private static Lap lap(Contestant.Work work, Duration atLeast) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long processorBefore = system.getProcessCpuTime();
    long before = System.nanoTime();
    long spent;
    int times = 0;
    do {
      work.run();
      times++;
      spent = System.nanoTime() - before;
    } while (spent < atLeast.toNanos());
    long processor = system.getProcessCpuTime() - processorBefore;
    return new Lap(spent / NANOS_PER_SECOND / times, processor / NANOS_PER_SECOND / times);
  }

  /** A second collection frees what the first one has only found to be unreachable. */
  private static long live() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long peak() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
      }
    }
    return peak;
  }
}
