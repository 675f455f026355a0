package org.pactwatch.intake.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.pactwatch.intake.source.Container;
import org.pactwatch.intake.source.Content;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Kind;
import org.pactwatch.intake.source.Origin;
import org.pactwatch.intake.source.Unpacked;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.problem.ProblemCode;

/**
 * JSON Lines: an object a line with the keys {@code id, url, published, outlet, title} and {@code
 * html} or {@code text}; other keys are passed over. A document is named after its {@code id}, else
 * after the number of its line. A line that is wrong is one refused document; a file whose first
 * record has neither {@code html} nor {@code text} is of another kind.
 */
public final class JsonLines implements Container {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  // A page in JSON is longer than the page: quotes and controls are written with several letters.
  private static final int ESCAPED = 2;
  private static final int ID_LENGTH = 500;

  private final int limit;

  /**
   * Makes a reader.
   *
   * @param limit how many bytes one document may have
   */
  public JsonLines(long limit) {
    this.limit = (int) Math.min(Integer.MAX_VALUE - 16L, limit * ESCAPED);
  }

  @Override
  public void each(Origin origin, Content content, Consumer<Entry> taker) throws IOException {
    Set<String> named = new HashSet<>();
    try (InputStream bytes = Unpacked.of(content.open())) {
      Lines lines = new Lines(bytes, limit);
      boolean any = false;
      for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
        Lines.Line line = next.get();
        if (isBlank(line.bytes())) {
          continue;
        }
        if (!any && isOfAnotherKind(line.bytes())) {
          taker.accept(origin.skipped("its records hold no words under text or html"));
          return;
        }
        any = true;
        taker.accept(entry(origin, line, named));
      }
    }
  }

  /** What other tools keep in JSON Lines, such as gold: its first record has no place for words. */
  private static boolean isOfAnotherKind(byte[] line) {
    try {
      JsonNode record = JSON.readTree(line);
      return record.isObject() && !record.has("text") && !record.has("html");
    } catch (IOException broken) {
      return false;
    }
  }

  private Entry entry(Origin origin, Lines.Line line, Set<String> named) {
    Origin numbered = origin.record(String.valueOf(line.number()));
    return line.cut()
        ? numbered.refused(
            ProblemCode.FILE_TOO_LARGE,
            "expected lines of at most " + limit + " bytes, got a longer one",
            "split the document")
        : entry(origin, numbered, line.bytes(), named);
  }

  private static Entry entry(Origin origin, Origin numbered, byte[] line, Set<String> named) {
    JsonNode record;
    try {
      record = JSON.readTree(line);
    } catch (JsonProcessingException mistake) {
      // The parser's own message quotes the line, which may be an article.
      int column = mistake.getLocation() == null ? 1 : mistake.getLocation().getColumnNr();
      return bad(numbered, "expected JSON, got something else at byte " + column);
    } catch (IOException mistake) {
      return bad(numbered, "expected JSON in UTF-8, got other bytes");
    }
    if (record == null || !record.isObject()) {
      return bad(numbered, "expected an object, got something else");
    }
    Optional<String> html = text(record, "html");
    Optional<String> words = html.or(() -> text(record, "text"));
    if (words.isEmpty()) {
      return bad(numbered, "expected words under text or html, got none");
    }
    Optional<String> id = id(record);
    if (id.filter(name -> name.length() > ID_LENGTH).isPresent()) {
      return bad(
          numbered, "expected an id of at most " + ID_LENGTH + " characters, got a longer one");
    }
    Declared declared;
    try {
      declared = declared(record);
    } catch (DateTimeException mistake) {
      return bad(numbered, "expected a day such as 2024-03-05 under published, got another text");
    }
    if (id.isPresent() && !named.add(Digest.of(id.get()).first(16))) {
      return numbered.trouble(
          ProblemCode.DUPLICATE_DOCUMENT,
          "the id \"" + id.get() + "\" was there before in this file",
          "give each record an id of its own");
    }
    byte[] bytes = words.get().getBytes(StandardCharsets.UTF_8);
    return id.map(origin::record)
        .orElse(numbered)
        .offered(html.isPresent() ? Kind.HTML : Kind.TEXT, Content.of(bytes), declared);
  }

  private static Declared declared(JsonNode record) {
    return new Declared(
        text(record, "published")
            .map(words -> LocalDate.parse(words.substring(0, Math.min(10, words.length()))))
            .map(day -> new Published(day, Published.Basis.SOURCE)),
        text(record, "outlet"),
        text(record, "title"),
        text(record, "url"),
        Optional.empty());
  }

  private static Optional<String> id(JsonNode record) {
    JsonNode id = record.path("id");
    return Optional.of(id.isValueNode() && !id.isNull() ? id.asText() : "")
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty));
  }

  private static Optional<String> text(JsonNode record, String key) {
    return Optional.ofNullable(record.path(key).textValue()).filter(Predicate.not(String::isBlank));
  }

  private static boolean isBlank(byte[] line) {
    for (byte one : line) {
      // The byte-order mark of an empty file included.
      if (one > ' ') {
        return false;
      }
    }
    return true;
  }

  private static Entry bad(Origin numbered, String message) {
    return numbered.refused(ProblemCode.BAD_RECORD, message, "correct the line");
  }
}
