package org.pactwatch.output.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.pactwatch.ledger.search.Excerpt;
import org.pactwatch.ledger.search.Hit;
import org.pactwatch.ledger.search.Hits;
import org.pactwatch.model.text.Span;

/**
 * Hits as one JSON object on one line: fixed key order, nothing left out, {@code null} for what is
 * absent. A mark's {@code start} and {@code end} count UTF-16 code units of the text beside it, its
 * {@code original} those of the document's original text.
 */
public final class HitJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DIGITS = 4;

  private HitJson() {}

  /** Returns the object with a newline. */
  public static String of(String query, Hits hits) {
    ObjectNode json = NODES.objectNode();
    json.put("query", query);
    json.put("total", hits.total());
    ArrayNode all = json.putArray("hits");
    hits.hits().forEach(hit -> all.add(hit(hit)));
    return json + "\n";
  }

  private static ObjectNode hit(Hit hit) {
    ObjectNode json = NODES.objectNode();
    json.put("kind", hit.kind().toString());
    json.put("id", hit.id());
    json.put("score", new BigDecimal(hit.score()).setScale(DIGITS, RoundingMode.HALF_EVEN));
    text(json, "first_day", hit.days().map(days -> days.first()));
    text(json, "last_day", hit.days().map(days -> days.last()));
    ObjectNode facts = json.putObject("facts");
    hit.facts().forEach(facts::put);
    json.set("title", excerpt(hit.title()));
    ArrayNode excerpts = json.putArray("excerpts");
    hit.excerpts().forEach(excerpt -> excerpts.add(excerpt(excerpt)));
    return json;
  }

  private static ObjectNode excerpt(Excerpt excerpt) {
    ObjectNode json = NODES.objectNode();
    json.put("text", excerpt.text());
    ArrayNode marks = json.putArray("marks");
    for (Excerpt.Mark mark : excerpt.marks()) {
      ObjectNode one = span(mark.span());
      if (mark.original().isPresent()) {
        one.set("original", span(mark.original().get()));
      } else {
        one.putNull("original");
      }
      marks.add(one);
    }
    return json;
  }

  private static ObjectNode span(Span span) {
    return NODES.objectNode().put("start", span.start()).put("end", span.end());
  }

  private static void text(ObjectNode json, String key, Optional<?> value) {
    json.put(key, value.map(Object::toString).orElse(null));
  }
}
