package org.pactwatch.bench.measure;

import java.time.Duration;

/** How long is measured. */
public enum Effort {
  /** Long enough for the virtual machine to have compiled what runs often. */
  USUAL(Duration.ofSeconds(15), Duration.ofSeconds(1), 5),
  /** Enough to see that all runs; its figures are rough. */
  QUICK(Duration.ofSeconds(4), Duration.ofMillis(300), 3);

  private final Duration warmUp;
  private final Duration round;
  private final int rounds;

  Effort(Duration warmUp, Duration round, int rounds) {
    this.warmUp = warmUp;
    this.round = round;
    this.rounds = rounds;
  }

  /** How long the work is done before anything counts; at least once. */
  public Duration warmUp() {
    return warmUp;
  }

  /** How long a round lasts at least; the work is repeated until then. */
  public Duration round() {
    return round;
  }

  /** How many rounds there are; their median is the figure. */
  public int rounds() {
    return rounds;
  }
}
