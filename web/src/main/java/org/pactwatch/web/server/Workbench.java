package org.pactwatch.web.server;

import java.net.BindException;
import java.time.Clock;
import java.util.function.Function;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.web.desk.Desk;

/** A workbench that is open, until it is closed. */
public final class Workbench implements AutoCloseable {
  private final Settings settings;
  private final Desk desk;
  private final WebServer server;

  private Workbench(Settings settings, Desk desk, WebServer server) {
    this.settings = settings;
    this.desk = desk;
    this.server = server;
  }

  /**
   * Opens a workbench on a ledger.
   *
   * @param opener opens the ledger, each time anew
   * @param clock tells which day is today
   * @throws ProblemException BAD_OPTION if the port is taken; what opening a ledger throws
   */
  public static Workbench open(
      Settings settings, Function<Mode, Ledger> opener, Gazetteer gazetteer, Clock clock) {
    Desk desk = new Desk(opener, gazetteer);
    try {
      WebServer server =
          new WebServer(
              settings,
              new Visits(desk, gazetteer, clock),
              (reviewer, note, decision) -> desk.decide(reviewer, note, clock, decision));
      server.start();
      return new Workbench(settings, desk, server);
    } catch (RuntimeException failure) {
      desk.close();
      throw isPortTaken(failure) ? taken(settings, failure) : failure;
    }
  }

  /** Where a browser finds it. */
  public String address() {
    String host = settings.host().contains(":") ? '[' + settings.host() + ']' : settings.host();
    return "http://"
        + host
        + ':'
        + server.port()
        + settings.token().map(token -> "/?token=" + token).orElse("/");
  }

  private static boolean isPortTaken(Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (one instanceof BindException) {
        return true;
      }
    }
    return false;
  }

  private static ProblemException taken(Settings settings, RuntimeException failure) {
    return new ProblemException(
        Problem.of(
            ProblemCode.BAD_OPTION,
            "--port " + settings.port(),
            "expected a port that is free, got one that cannot be listened on",
            "choose another, or 0 for any that is free"),
        failure);
  }

  @Override
  public void close() {
    server.close();
    desk.close();
  }
}
