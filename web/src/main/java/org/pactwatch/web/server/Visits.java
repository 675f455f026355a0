package org.pactwatch.web.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.web.desk.Desk;
import org.pactwatch.web.page.Links;
import org.pactwatch.web.page.Query;
import org.pactwatch.web.page.Visit;
import org.pactwatch.web.speech.Language;
import org.pactwatch.web.speech.Speech;

/** Makes values of requests. */
final class Visits {
  private static final String LANGUAGE = "lang";

  private final Desk desk;
  private final Gazetteer gazetteer;
  private final Clock clock;
  private final Map<Language, Speech> speeches = new EnumMap<>(Language.class);

  Visits(Desk desk, Gazetteer gazetteer, Clock clock) {
    this.desk = desk;
    this.gazetteer = gazetteer;
    this.clock = clock;
    for (Language language : Language.values()) {
      speeches.put(language, Speech.load(language, gazetteer));
    }
  }

  /** Whatever a request may hold, it can be spoken to. */
  Speech speech(Context context) {
    Optional<Language> asked = chosen(context.queryParam(LANGUAGE));
    Optional<Language> kept = chosen(context.cookie(LANGUAGE));
    Optional<String> accepted = Optional.ofNullable(context.header("Accept-Language"));
    return speeches.get(asked.or(() -> kept).orElseGet(() -> Language.preferred(accepted)));
  }

  /** Keeps the language that was switched to. */
  void keepLanguage(Context context) {
    chosen(context.queryParam(LANGUAGE))
        .ifPresent(
            language -> {
              Cookie cookie = new Cookie(LANGUAGE, language.code());
              cookie.setHttpOnly(true);
              cookie.setSameSite(SameSite.STRICT);
              cookie.setMaxAge(365 * 24 * 60 * 60);
              context.cookie(cookie);
            });
  }

  static Query query(Context context) {
    Map<String, List<String>> words = new HashMap<>(context.queryParamMap());
    // Neither is a word of a page; the token must not stand in its links.
    words.remove("token");
    context.pathParamMap().forEach((name, value) -> words.put(name, List.of(value)));
    return new Query(words);
  }

  Visit visit(Context context) {
    Query query = query(context);
    Links links = new Links(query.day("as-of"), query.day("known-by"));
    return new Visit(
        desk.sight(links.knownBy()),
        gazetteer,
        speech(context),
        query,
        links,
        LocalDate.now(clock));
  }

  /** A visit of nobody, who asks for nothing in particular. */
  Visit ofNobody() {
    Query query = new Query(Map.of());
    Links links = new Links(Optional.empty(), Optional.empty());
    return new Visit(
        desk.sight(Optional.empty()),
        gazetteer,
        speeches.get(Language.ENGLISH),
        query,
        links,
        LocalDate.now(clock));
  }

  private static Optional<Language> chosen(String code) {
    return Optional.ofNullable(code).flatMap(Language::of);
  }
}
