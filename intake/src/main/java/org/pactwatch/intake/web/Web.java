package org.pactwatch.intake.web;

import crawlercommons.robots.BaseRobotRules;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.problem.ProblemCode;

/**
 * Asks the web for pages: politely, by robots.txt, through a bounded number of redirects, and only
 * where it is public. For one thread.
 */
public final class Web implements Closeable {
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  // Timeout, too early, too many requests: the page itself is not to blame.
  private static final Set<Integer> PASSING = Set.of(408, 425, 429);

  private final Manners manners;
  private final Client client;
  private final Pace pace = new Pace();
  private final Robots robots;

  public Web(Manners manners) {
    this.manners = manners;
    this.client = new Client(manners);
    this.robots = new Robots(manners.robotName());
  }

  /**
   * Fetches a page.
   *
   * @throws FetchException if it cannot be had
   */
  Answer get(URI address) throws FetchException {
    return changed(address, Validators.none())
        .orElseThrow(
            () ->
                FetchException.passing(
                    ProblemCode.HTTP_STATUS, address, "expected a page, got HTTP status 304"));
  }

  /**
   * Fetches a page that may have changed; absent where its server says that it has not.
   *
   * @throws FetchException if it cannot be had
   */
  Optional<Answer> changed(URI address, Validators known) throws FetchException {
    Answer answer = follow(address, known, true);
    if (answer.status() == NOT_MODIFIED) {
      return Optional.empty();
    }
    if (answer.status() == OK) {
      return Optional.of(answer);
    }
    String message = "expected a page, got HTTP status " + answer.status();
    throw answer.status() >= 500 || PASSING.contains(answer.status())
        ? FetchException.passing(ProblemCode.HTTP_STATUS, address, message)
        : FetchException.lasting(ProblemCode.HTTP_STATUS, address, message, "correct the address");
  }

  private Answer follow(URI address, Validators known, boolean byRules) throws FetchException {
    URI at = address;
    for (int hop = 0; hop <= manners.redirects(); hop++) {
      Duration rest = manners.pause();
      if (byRules) {
        rest = allowed(at, rest);
      }
      pace.await(at, rest);
      Answer answer = client.get(at, known);
      if (!REDIRECTS.contains(answer.status())) {
        return answer;
      }
      at = next(at, answer);
    }
    throw FetchException.lasting(
        ProblemCode.BAD_REDIRECT,
        address,
        "expected at most " + manners.redirects() + " redirects, got more",
        "correct the address");
  }

  private static URI next(URI at, Answer answer) throws FetchException {
    return answer
        .header("location")
        .flatMap(place -> Addresses.parse(at, place))
        .orElseThrow(
            () ->
                FetchException.lasting(
                    ProblemCode.BAD_REDIRECT,
                    at,
                    "expected a redirect to an address of the web, got "
                        + answer.header("location").orElse("none"),
                    "correct the address"));
  }

  /** Returns how long the host wants to rest. */
  private Duration allowed(URI address, Duration rest) throws FetchException {
    BaseRobotRules rules;
    try {
      rules = robots.rules(address, place -> follow(place, Validators.none(), false));
    } catch (FetchException failure) {
      throw failure.of(address);
    }
    if (rules.isDeferVisits()) {
      throw FetchException.passing(
          ProblemCode.ROBOTS_DISALLOW, address, "its host cannot give its robots.txt now");
    }
    if (!rules.isAllowed(address.toString())) {
      throw FetchException.lasting(
          ProblemCode.ROBOTS_DISALLOW,
          address,
          "its host's robots.txt keeps robots away from it",
          "save the page yourself and read the file");
    }
    Duration wanted = Robots.rest(rules);
    return wanted.compareTo(rest) > 0 ? wanted : rest;
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
