package org.pactwatch.web.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.pactwatch.model.document.Digest;
import org.pactwatch.web.api.Answer;
import org.pactwatch.web.api.Feed;
import org.pactwatch.web.api.OpenApi;
import org.pactwatch.web.api.Operation;
import org.pactwatch.web.api.Operations;
import org.pactwatch.web.page.Links;
import org.pactwatch.web.page.TroublePage;
import org.pactwatch.web.page.Visit;

/** Answers programs: JSON or JSON Lines, with an ETag that stays while the ledger does. */
final class ApiRoutes {
  static final String BELOW = "/api/v1";

  private final Visits visits;

  ApiRoutes(Visits visits) {
    this.visits = visits;
  }

  void add(RoutesConfig routes) {
    for (Operation operation : Operations.all()) {
      routes.get(BELOW + operation.path(), context -> answer(context, operation));
    }
    routes.get(BELOW + "/openapi.json", ApiRoutes::describe);
    routes.get("/changes.atom", this::feed);
  }

  /** Tells a program what is wrong. */
  static void tell(Context context, TroublePage trouble) {
    ObjectNode error = new ObjectMapper().createObjectNode();
    error.put("status", trouble.status());
    error.put("error", trouble.heading());
    error.put("message", trouble.message());
    error.put("remedy", trouble.remedy());
    context.contentType("application/json; charset=utf-8");
    context.result(error + "\n");
  }

  private void answer(Context context, Operation operation) {
    Visit visit = visits.visit(context);
    boolean lines =
        visit.query().oneOf("format", new String[] {"json", "jsonl"}).equals(Optional.of("jsonl"));
    if (isKnown(context, visit)) {
      return;
    }
    Answer answer = operation.answer().apply(visit);
    answer
        .next()
        .ifPresent(
            next ->
                context.header(
                    "Link",
                    '<'
                        + Links.changed(context.path(), visit.query(), "after", next)
                        + ">; rel=\"next\""));
    context.contentType(
        lines ? "application/jsonl; charset=utf-8" : "application/json; charset=utf-8");
    context.result(lines ? answer.lines() : answer.json());
  }

  private void feed(Context context) {
    Visit visit = visits.visit(context);
    if (!isKnown(context, visit)) {
      context.contentType("application/atom+xml; charset=utf-8");
      context.result(Feed.of(visit, context.scheme() + "://" + context.host()));
    }
  }

  /**
   * Whether the program already has the answer: it depends on the ledger, the question, the
   * language and the day.
   */
  private static boolean isKnown(Context context, Visit visit) {
    String asked =
        String.join(
            "\n",
            visit.sight().content().hex(),
            context.path(),
            Optional.ofNullable(context.queryString()).orElse(""),
            visit.speech().language().code(),
            visit.today().toString());
    String tag = '"' + Digest.of(asked).first(32) + '"';
    context.header("ETag", tag);
    boolean known = tag.equals(context.header("If-None-Match"));
    if (known) {
      context.status(304);
    }
    return known;
  }

  private static void describe(Context context) {
    context.contentType("application/json; charset=utf-8");
    context.result(OpenApi.of(Operations.all(), BELOW));
  }
}
