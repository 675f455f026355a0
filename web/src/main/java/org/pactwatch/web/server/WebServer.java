package org.pactwatch.web.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.pactwatch.web.desk.Decider;
import org.pactwatch.web.page.Frame;
import org.pactwatch.web.page.Links;
import org.pactwatch.web.page.NowPage;
import org.pactwatch.web.page.Query;
import org.pactwatch.web.page.Sheet;
import org.pactwatch.web.page.TroublePage;
import org.pactwatch.web.page.Visit;
import org.pactwatch.web.picture.Drawing;
import org.pactwatch.web.speech.Speech;

/** Listens and wires: guard, pages, interfaces, troubles, in this order. */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = System.getLogger(WebServer.class.getName());
  private static final int THREADS = 40;
  private static final long IDLE_MILLISECONDS = 20_000;
  private static final long LARGEST_REQUEST = 64 * 1024;
  private static final int LONGEST_HEADER = 16 * 1024;

  private final Settings settings;
  private final Visits visits;
  private final Guard guard;
  private final Assets assets = new Assets();
  private final Templates templates = new Templates();
  private final Troubles troubles = new Troubles();
  private final Turnstile turnstile = new Turnstile();
  private final ReviewRoutes review;
  private final Javalin javalin;

  WebServer(Settings settings, Visits visits, Decider decider) {
    this.settings = settings;
    this.visits = visits;
    this.guard = new Guard(settings, new Secrets());
    this.review = new ReviewRoutes(guard, decider);
    this.javalin = Javalin.create(this::configure);
  }

  void start() {
    javalin.start();
    Thread first = new Thread(this::prepare, "first view");
    first.setDaemon(true);
    first.start();
  }

  /** Makes the first page once, so that whoever comes first does not wait for lines and classes. */
  private void prepare() {
    try {
      Visit visit = visits.ofNobody();
      Sheet sheet = NowPage.of(visit);
      templates.lay(
          sheet,
          new Frame(
              visit.query(),
              visit.speech(),
              visit.links(),
              "/",
              sheet.title(),
              settings.name(),
              assets.version()));
    } catch (RuntimeException failure) {
      // Who asks for the page is told.
      LOG.log(Level.DEBUG, "the first view could not be prepared", failure);
    }
  }

  /** The port on which it listens. */
  public int port() {
    return javalin.port();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.http.prefer405over404 = true;
    config.jetty.threadPool = new QueuedThreadPool(THREADS, 2, 30_000);
    config.jetty.modifyHttpConfiguration(WebServer::limit);
    config.jetty.addConnector(this::connector);
    config.routes.before(this::enter);
    config.routes.after(this::leave);
    config.routes.get("/assets/{version}/{name}", assets::answer);
    PageRoutes.all().forEach((path, page) -> config.routes.get(path, one -> answer(one, page)));
    PageRoutes.pictures()
        .forEach((path, picture) -> config.routes.get(path, one -> draw(one, picture)));
    new ApiRoutes(visits).add(config.routes);
    config.routes.get("/review", one -> answer(one, visit -> review.page(one, visit)));
    review.add(config.routes);
    config.routes.exception(Exception.class, (failure, context) -> tell(context, failure));
    config.routes.error(404, this::notFound);
  }

  private static void limit(HttpConfiguration http) {
    http.setRequestHeaderSize(LONGEST_HEADER);
    http.setSendServerVersion(false);
    http.setIdleTimeout(IDLE_MILLISECONDS);
  }

  private ServerConnector connector(Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLISECONDS);
    return connector;
  }

  private void enter(Context context) {
    guard.headers(context);
    guard.check(context);
    turnstile.enter();
    context.attribute("entered", true);
  }

  private void leave(Context context) {
    if (context.attribute("entered") != null) {
      context.attribute("entered", null);
      turnstile.leave();
    }
  }

  private void answer(Context context, Function<Visit, Sheet> page) {
    Visit visit = visits.visit(context);
    visits.keepLanguage(context);
    Sheet sheet = page.apply(visit);
    show(context, sheet, frame(context, visit.query(), visit.speech(), visit.links(), sheet));
  }

  /** A picture as a file of its own; its style stands inside, and nothing else may. */
  private void draw(Context context, Function<Visit, Drawing> picture) {
    Drawing drawing = picture.apply(visits.visit(context));
    context.header(
        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    context.contentType("image/svg+xml; charset=utf-8");
    context.result(drawing.file());
  }

  private void show(Context context, Sheet sheet, Frame frame) {
    context.header("Vary", "Accept-Language, Cookie");
    context.header("Content-Language", frame.speech().language().code());
    context.contentType("text/html; charset=utf-8");
    context.result(templates.lay(sheet, frame));
  }

  private Frame frame(Context context, Query query, Speech speech, Links links, Sheet sheet) {
    return new Frame(
        query, speech, links, context.path(), sheet.title(), settings.name(), assets.version());
  }

  private void notFound(Context context) {
    if (context.attribute("told") == null) {
      tell(context, new Refusal(404, "refused.page"));
    }
  }

  private void tell(Context context, Exception failure) {
    Exception known =
        failure instanceof HttpResponseException response
            ? new Refusal(
                response.getStatus(), response.getStatus() == 404 ? "refused.page" : "refused.form")
            : failure;
    Speech speech = visits.speech(context);
    TroublePage trouble = troubles.of(known, speech);
    context.attribute("told", true);
    context.status(trouble.status());
    if (trouble.status() == 503) {
      context.header("Retry-After", "1");
    }
    if (context.path().startsWith("/api/")) {
      ApiRoutes.tell(context, trouble);
      return;
    }
    Sheet sheet = new Sheet("trouble", trouble.heading(), trouble);
    Links links = new Links(Optional.empty(), Optional.empty());
    Query none = new Query(Map.of());
    show(
        context,
        sheet,
        new Frame(none, speech, links, "/", sheet.title(), settings.name(), assets.version()));
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
