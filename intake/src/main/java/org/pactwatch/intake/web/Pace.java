package org.pactwatch.intake.web;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Gives every host its rest between two requests. For one thread. */
final class Pace {
  private final Map<String, Long> earliest = new HashMap<>();

  /** Waits until a host may be asked again, and counts that it is asked. */
  void await(URI address, Duration rest) {
    String host = address.getHost();
    long now = System.nanoTime();
    long wait = earliest.getOrDefault(host, now) - now;
    if (wait > 0) {
      try {
        Thread.sleep(Duration.ofNanos(wait).toMillis() + 1);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted between two requests", interrupted);
      }
    }
    earliest.put(host, System.nanoTime() + rest.toNanos());
  }
}
