package org.pactwatch.intake.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the network is asked.
 *
 * @param agent what we call ourselves to servers
 * @param allowed names of hosts that may lie in the machine's own networks
 * @param pause how long a host has rest between two requests, where it asks for no longer one
 * @param deadline how long one request may take, from the first byte sent to the last one got
 * @param redirects how many redirects are followed
 * @param bytes how many bytes a page may have, packed or not
 */
public record Manners(
    String agent,
    Set<String> allowed,
    Duration pause,
    Duration deadline,
    int redirects,
    long bytes) {
  private static final long PAGE = 16L << 20;

  public Manners {
    Objects.requireNonNull(agent, "agent");
    Objects.requireNonNull(pause, "pause");
    Objects.requireNonNull(deadline, "deadline");
    allowed =
        allowed.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * One request a second to a host, half a minute for each, five redirects, 16 MiB.
   *
   * @param agent what we call ourselves; its beginning up to a slash is our name in robots.txt
   */
  public static Manners usual(String agent, Set<String> allowed) {
    return new Manners(agent, allowed, Duration.ofSeconds(1), Duration.ofSeconds(30), 5, PAGE);
  }

  /** What robots.txt calls us. */
  String robotName() {
    return agent.replaceFirst("/.*", "").toLowerCase(Locale.ROOT);
  }
}
