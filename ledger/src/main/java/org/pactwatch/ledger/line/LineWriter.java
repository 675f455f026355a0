package org.pactwatch.ledger.line;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pactwatch.model.claim.ClaimId;

/** Writes one summary: gathers its texts while it writes what points to them. */
final class LineWriter {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  byte[] bytes(LineSummary line) throws IOException {
    text(line.id());
    subject(line.subject());
    list(line.time().stream().toList(), this::span);
    texts(line.place().stream().toList());
    list(line.links(), this::link);
    Map<ClaimId, Integer> places = new LinkedHashMap<>();
    line.links().forEach(link -> places.put(link.claim(), places.size()));
    list(line.history(), entry -> step(entry, places));
    list(line.inForce(), this::span);
    text(line.status());
    text(line.standing().level());
    texts(line.standing().origins());
    texts(line.standing().reasons());
    list(line.tensions(), this::tension);
    texts(line.participants());
    texts(line.outlets());
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (DataOutputStream start = new DataOutputStream(whole)) {
      start.writeByte(LineBytes.VERSION);
      start.writeInt(texts.size());
      for (String text : texts.keySet()) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        start.writeInt(encoded.length);
        start.write(encoded);
      }
      bytes.writeTo(start);
    }
    return whole.toByteArray();
  }

  private void subject(Subject subject) throws IOException {
    text(subject.type());
    text(subject.act());
    list(
        subject.roles().byRole().entrySet(),
        role -> {
          text(role.getKey());
          texts(role.getValue());
        });
    texts(subject.items());
    texts(subject.instrument().stream().toList());
    texts(subject.kind().stream().toList());
    texts(subject.bound().stream().toList());
  }

  private void link(ClaimLink link) throws IOException {
    text(link.claim());
    text(link.document());
    out.writeByte(LineReader.STAGES.indexOf(link.stage()));
    text(link.reason());
  }

  private void step(StatusEntry entry, Map<ClaimId, Integer> places) throws IOException {
    out.writeLong(entry.day().map(LocalDate::toEpochDay).orElse(LineReader.NO_DAY));
    out.writeByte(LineReader.BASES.indexOf(entry.basis()));
    out.writeByte(LineReader.STATUSES.indexOf(entry.status()));
    out.writeInt(places.get(entry.claim()));
  }

  private void span(DaySpan span) throws IOException {
    out.writeLong(span.first().toEpochDay());
    out.writeLong(span.last().toEpochDay());
  }

  private void tension(Tension tension) throws IOException {
    text(tension.first());
    text(tension.second());
    text(tension.sentence());
  }

  private void texts(Collection<?> all) throws IOException {
    list(all, this::text);
  }

  private <T> void list(Collection<T> all, Part<T> part) throws IOException {
    out.writeInt(all.size());
    for (T one : all) {
      part.write(one);
    }
  }

  private void text(Object value) throws IOException {
    out.writeInt(texts.computeIfAbsent(value.toString(), fresh -> texts.size()));
  }

  /** Writes one of many. */
  private interface Part<T> {
    void write(T one) throws IOException;
  }
}
