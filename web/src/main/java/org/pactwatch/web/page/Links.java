package org.pactwatch.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/**
 * Addresses of pages; each keeps both clocks, so that who follows a link stays on the same days.
 *
 * @param asOf the day on which things held
 * @param knownBy the day by which they were known
 */
public record Links(Optional<LocalDate> asOf, Optional<LocalDate> knownBy) {
  public Links {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(knownBy, "knownBy");
  }

  /** The address of a page with values in pairs: name, value, name, value. */
  public String to(String path, String... pairs) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at + 1 < pairs.length; at += 2) {
      words.add(encoded(pairs[at]) + '=' + encoded(pairs[at + 1]));
    }
    asOf.ifPresent(day -> words.add("as-of=" + day));
    knownBy.ifPresent(day -> words.add("known-by=" + day));
    return words.isEmpty() ? path : path + '?' + String.join("&", words);
  }

  /**
   * The same page with some of its words changed: name, value, …; an empty value takes the word
   * away.
   */
  public static String changed(String path, Query query, String... pairs) {
    Map<String, String> changes = new LinkedHashMap<>();
    for (int at = 0; at + 1 < pairs.length; at += 2) {
      changes.put(pairs[at], pairs[at + 1]);
    }
    List<String> words = new ArrayList<>();
    for (String name : query.words().keySet().stream().sorted().toList()) {
      if (!changes.containsKey(name)) {
        query.all(name).forEach(value -> words.add(encoded(name) + '=' + encoded(value)));
      }
    }
    changes.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            words.add(encoded(name) + '=' + encoded(value));
          }
        });
    return words.isEmpty() ? path : path + '?' + String.join("&", words);
  }

  public String line(LineId id) {
    return to("/lines/" + id);
  }

  public String document(DocumentId id) {
    return to("/document", "id", id.value());
  }

  /** The very words in their document. */
  public String span(DocumentId id, Span span) {
    return to("/document", "id", id.value(), "span", span.start() + "-" + span.end()) + "#marked";
  }

  public String entity(EntityId id) {
    return to("/entity", "id", id.toString());
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
