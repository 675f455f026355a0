package org.pactwatch.intake.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What hosts ask of robots in their robots.txt (RFC 9309), each asked once a day. */
final class Robots {
  private static final Duration FRESH = Duration.ofDays(1);
  private static final Duration LONGEST_REST = Duration.ofMinutes(1);
  // RFC 9309 wants at least 500 KiB to be read.
  private static final int LONGEST = 512 << 10;

  private final String name;
  private final Map<String, Known> known = new HashMap<>();

  /**
   * Rules and when they were fetched.
   *
   * @param rules the rules
   * @param since by the clock of {@link System#nanoTime}
   */
  private record Known(BaseRobotRules rules, long since) {}

  /** Fetches a host's robots.txt. */
  interface Asking {
    Answer ask(URI robots) throws FetchException;
  }

  /**
   * Makes a memory of rules.
   *
   * @param name what robots.txt calls us, in small letters
   */
  Robots(String name) {
    this.name = name;
  }

  /**
   * The rules of an address's host.
   *
   * @throws FetchException if they cannot be had for reasons that would keep the page away too
   */
  BaseRobotRules rules(URI address, Asking asking) throws FetchException {
    URI robots = address.resolve("/robots.txt");
    Known before = known.get(robots.toString());
    if (before != null && System.nanoTime() - before.since() < FRESH.toNanos()) {
      return before.rules();
    }
    BaseRobotRules rules = parse(robots, asking.ask(robots));
    if (!rules.isDeferVisits()) {
      known.put(robots.toString(), new Known(rules, System.nanoTime()));
    }
    return rules;
  }

  /** How long rules want a host to rest; none where they do not say. */
  static Duration rest(BaseRobotRules rules) {
    long delay = rules.getCrawlDelay();
    return delay <= 0 ? Duration.ZERO : Duration.ofMillis(Math.min(delay, LONGEST_REST.toMillis()));
  }

  private BaseRobotRules parse(URI robots, Answer answer) {
    SimpleRobotRulesParser parser =
        new SimpleRobotRulesParser(LONGEST_REST.toMillis() * 60, Integer.MAX_VALUE);
    if (answer.status() != 200) {
      return parser.failedFetch(answer.status());
    }
    byte[] body = answer.body();
    return parser.parseContent(
        robots.toString(),
        body.length > LONGEST ? Arrays.copyOf(body, LONGEST) : body,
        answer.header("content-type").orElse("text/plain"),
        List.of(name));
  }
}
