package org.pactwatch.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Header;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;
import org.pactwatch.web.page.DocumentPage;
import org.pactwatch.web.page.Visit;

/** Documents for programs. Offsets are UTF-16 code units into the original text, end exclusive. */
final class DocumentAnswers {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private DocumentAnswers() {}

  static Answer all(Visit visit) {
    Paging.Part<DocumentEntry> part =
        Paging.part(visit.sight().documents(), one -> one.id().value(), visit);
    return Answer.list(part.items().stream().map(DocumentAnswers::json).toList(), part.next());
  }

  static Answer one(Visit visit) {
    ArticleReading reading = DocumentPage.asked(visit);
    return Answer.one(
        written(
            json -> {
              json.writeStringField("doc", reading.article().id().value());
              json.writeStringField("digest", reading.article().digest().hex());
              json.writeStringField("state", reading.state().toString());
              header(json, reading.header());
              json.writeArrayFieldStart("text");
              for (Annotations.Section section : reading.annotations().sections()) {
                json.writeStartObject();
                span(json, section.span());
                json.writeStringField("part", section.part());
                json.writeStringField("text", section.text());
                json.writeEndObject();
              }
              json.writeEndArray();
              json.writeArrayFieldStart("cuts");
              for (Annotations.Cut cut : reading.annotations().cuts()) {
                json.writeStartObject();
                span(json, cut.span());
                json.writeStringField("reason", cut.reason());
                json.writeStringField("rule", cut.rule());
                json.writeEndObject();
              }
              json.writeEndArray();
              json.writeArrayFieldStart("claims");
              for (var claim : reading.claims()) {
                json.writeString(claim.id().value());
              }
              json.writeEndArray();
            }));
  }

  private static String json(DocumentEntry entry) {
    return written(
        json -> {
          json.writeStringField("doc", entry.id().value());
          json.writeStringField("digest", entry.digest().hex());
          json.writeStringField("state", entry.state().toString());
          header(json, entry.header());
          json.writeNumberField("claims", entry.claims());
          text(json, "copy_of", entry.copyOf().map(DocumentId::value));
        });
  }

  private static void header(JsonGenerator json, Header header) throws IOException {
    text(json, "published", header.published().map(one -> one.day().toString()));
    text(json, "outlet", header.outlet().map(EntityId::toString));
    json.writeArrayFieldStart("agencies");
    for (EntityId agency : header.agencies()) {
      json.writeString(agency.toString());
    }
    json.writeEndArray();
    text(json, "language", header.language());
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private static void text(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    json.writeStringField(name, value.orElse(null));
  }

  private static String written(Fields fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** Writes the fields of one object. */
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }
}
