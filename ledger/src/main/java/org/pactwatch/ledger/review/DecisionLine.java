package org.pactwatch.ledger.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.json.DecisionIds;
import org.pactwatch.model.document.Digest;

/**
 * A decision as one line of JSON, to be taken from one ledger to another. Fixed keys in fixed
 * order; the id tells whether anything was changed on the way.
 */
public final class DecisionLine {
  private DecisionLine() {}

  /** Writes a decision as one line, without a line end. */
  public static String write(Decision decision) {
    ObjectNode json = StrictJson.object();
    json.put("id", DecisionIds.of(decision).toString());
    json.put("kind", decision.kind());
    json.put("reviewer", decision.reviewer());
    json.put("at", decision.at().toString());
    json.put("note", decision.note());
    json.put("document", decision.target().document().map(Digest::hex).orElse(null));
    json.put("words", decision.target().exact().orElse(null));
    ArrayNode lines = json.putArray("lines");
    decision.target().lines().forEach(lines::add);
    json.set("content", content(decision));
    return json.toString();
  }

  /** What another version wrote in another way goes on as it is. */
  private static JsonNode content(Decision decision) {
    try {
      VerdictJson.read(decision);
      return StrictJson.tree(decision.content());
    } catch (IllegalArgumentException unknown) {
      return StrictJson.object().textNode(decision.content());
    }
  }

  /**
   * Reads a decision as {@link #write} wrote it.
   *
   * @throws IllegalArgumentException if the line is none, says something that this version does not
   *     know, or has another content than its id tells
   */
  public static Decision read(String line) {
    StrictJson json =
        StrictJson.read(
            line, "id", "kind", "reviewer", "at", "note", "document", "words", "lines", "content");
    Signature signature =
        new Signature(json.text("reviewer"), json.text("note"), instant(json.text("at")));
    Decision decision =
        new Decision(
            json.text("kind"),
            signature.reviewer(),
            signature.at(),
            new Decision.Target(
                maybe(json, "document").map(Digest::new),
                maybe(json, "words"),
                json.texts("lines")),
            signature.note(),
            json.any("content").toString());
    VerdictJson.read(decision);
    DecisionId told = new DecisionId(json.text("id"));
    if (!DecisionIds.of(decision).equals(told)) {
      throw new IllegalArgumentException(
          "expected the content of " + told + ", got that of " + DecisionIds.of(decision));
    }
    return decision;
  }

  private static Optional<String> maybe(StrictJson json, String key) {
    return json.any(key).isNull() ? Optional.empty() : Optional.of(json.text(key));
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException mistake) {
      throw new IllegalArgumentException(
          "expected a moment such as 2031-05-01T10:00:00Z, got \"" + text + "\"", mistake);
    }
  }
}
