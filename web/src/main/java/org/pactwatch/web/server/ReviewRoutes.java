package org.pactwatch.web.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.pactwatch.web.desk.Decider;
import org.pactwatch.web.page.Query;
import org.pactwatch.web.page.ReviewPage;
import org.pactwatch.web.page.Sheet;
import org.pactwatch.web.page.Verdicts;
import org.pactwatch.web.page.Visit;

/**
 * The page on which reviewers decide, and what its forms do. The guard has looked at a change
 * before it comes here.
 */
final class ReviewRoutes {
  private static final String REVIEWER = "reviewer";
  private static final int YEAR = 365 * 24 * 60 * 60;

  private final Guard guard;
  private final Decider decider;

  ReviewRoutes(Guard guard, Decider decider) {
    this.guard = guard;
    this.decider = decider;
  }

  void add(RoutesConfig routes) {
    routes.post("/review", this::decide);
  }

  Sheet page(Context context, Visit visit) {
    String reviewer =
        Optional.ofNullable(context.cookie(REVIEWER)).map(ReviewRoutes::decoded).orElse("");
    String word = guard.changeWord(guard.session(context));
    return ReviewPage.of(visit, new ReviewPage.Signing(reviewer, word));
  }

  private void decide(Context context) {
    Query form = new Query(context.formParamMap());
    String reviewer = Query.needed(form.text(REVIEWER), REVIEWER);
    String note = form.text("note").orElse("");
    decider.decide(reviewer, note, Verdicts.of(form));
    Cookie cookie = new Cookie(REVIEWER, URLEncoder.encode(reviewer, StandardCharsets.UTF_8));
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setMaxAge(YEAR);
    context.cookie(cookie);
    String back =
        form.text("line")
            .filter(line -> line.matches("l[0-9a-f]{16}"))
            .map(line -> "line=" + line + '&')
            .orElse("");
    context.redirect("/review?" + back + "done=yes", HttpStatus.SEE_OTHER);
  }

  private static String decoded(String words) {
    try {
      return URLDecoder.decode(words, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException bad) {
      return "";
    }
  }
}
