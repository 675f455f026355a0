package org.pactwatch.cli.console;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How far a run is: on a terminal one moving line on standard error, elsewhere one line at its end.
 * For one thread.
 */
public final class Progress {
  private static final long EVERY_NANOSECONDS = 200_000_000;
  private static final String WIPE = "\r\u001b[K";

  private final Console console;
  private final String things;
  private final OptionalInt all;
  private final long begun = System.nanoTime();
  private long shown = begun;
  private int done;

  /**
   * Begins.
   *
   * @param things what is counted, in the plural
   * @param all how many there are, where that is known
   */
  public Progress(Console console, String things, OptionalInt all) {
    this.console = console;
    this.things = things;
    this.all = all;
  }

  /** Counts one more. */
  public void step() {
    done++;
    long now = System.nanoTime();
    if (console.terminal().err() && now - shown >= EVERY_NANOSECONDS) {
      shown = now;
      console.err().print(WIPE + line(now));
      console.err().flush();
    }
  }

  /** Makes room for another line on standard error. */
  public void clear() {
    if (console.terminal().err()) {
      console.err().print(WIPE);
    }
  }

  /** Tells what was done in how long. */
  public void end() {
    clear();
    double seconds = (System.nanoTime() - begun) / 1e9;
    console
        .err()
        .println(
            String.format(
                Locale.ROOT,
                "%d %s in %.1f s (%.1f/s), %d MB",
                done,
                things,
                seconds,
                seconds == 0 ? 0 : done / seconds,
                megabytes()));
  }

  private String line(long now) {
    double rate = done * 1e9 / (now - begun);
    String far =
        all.isPresent()
            ? String.format(Locale.ROOT, "%d/%d %s", done, all.getAsInt(), things)
            : String.format(Locale.ROOT, "%d %s", done, things);
    return String.format(Locale.ROOT, "%s  %.1f/s%s  %d MB", far, rate, left(rate), megabytes());
  }

  private String left(double rate) {
    if (all.isEmpty()) {
      return "";
    }
    Duration left = Duration.ofSeconds(Math.round((all.getAsInt() - done) / rate));
    return String.format(Locale.ROOT, "  %d:%02d left", left.toMinutes(), left.toSecondsPart());
  }

  private static long megabytes() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
