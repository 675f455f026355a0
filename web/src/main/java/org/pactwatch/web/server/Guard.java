package org.pactwatch.web.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in who may come and turns away the rest, before anything else is done.
 *
 * <p>Against other sites: the host must be ours (a name that is led to this machine is not),
 * cookies are strict, and a change needs both our own origin and a signed word that only our pages
 * carry. Every answer forbids all that our pages do not use.
 */
final class Guard {
  static final String SESSION = "pactwatch-session";
  static final String CHANGE_WORD = "word";

  private static final String TOKEN = "token";
  private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Settings settings;
  private final Secrets secrets;

  Guard(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  /** The headers of every answer. */
  void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    context.header("Cache-Control", "no-cache, private");
  }

  /**
   * Checks a request.
   *
   * @throws Refusal if it may not come
   */
  void check(Context context) {
    checkHost(context);
    checkToken(context);
    if (CHANGING.contains(context.method().name())) {
      checkChange(context);
    }
  }

  /** The session of a browser, made where it has none. */
  String session(Context context) {
    String known = context.cookie(SESSION);
    if (known != null && known.matches("[A-Za-z0-9_-]{20,64}")) {
      return known;
    }
    String fresh = secrets.fresh();
    context.cookie(cookie(SESSION, fresh));
    return fresh;
  }

  /** The word that a form of this session carries. */
  String changeWord(String session) {
    return secrets.sign(session);
  }

  private void checkHost(Context context) {
    String host = Optional.ofNullable(context.host()).orElse("").toLowerCase(Locale.ROOT);
    String name = host.replaceFirst(":\\d*$", "");
    if (settings.isLoopback() && !Settings.LOOPBACK.contains(name)) {
      throw new Refusal(421, "refused.host");
    }
  }

  private void checkToken(Context context) {
    if (settings.token().isEmpty()) {
      return;
    }
    String wanted = settings.token().get();
    String asked = context.queryParam(TOKEN);
    if (asked != null && Secrets.same(asked, wanted)) {
      context.cookie(cookie(TOKEN, secrets.sign(wanted)));
      return;
    }
    String bearer = Optional.ofNullable(context.header("Authorization")).orElse("");
    String kept = Optional.ofNullable(context.cookie(TOKEN)).orElse("");
    if (!Secrets.same(bearer, "Bearer " + wanted) && !Secrets.same(kept, secrets.sign(wanted))) {
      throw new Refusal(401, "refused.token");
    }
  }

  private void checkChange(Context context) {
    String origin = Optional.ofNullable(context.header("Origin")).orElse("");
    String own = context.scheme() + "://" + context.host();
    String session = Optional.ofNullable(context.cookie(SESSION)).orElse("");
    String word = Optional.ofNullable(context.formParam(CHANGE_WORD)).orElse("");
    if (!origin.equals(own) || session.isEmpty() || !Secrets.same(word, changeWord(session))) {
      throw new Refusal(403, "refused.change");
    }
  }

  private static Cookie cookie(String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }
}
