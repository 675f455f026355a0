package org.pactwatch.output.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.duty.AtopColumns;
import org.pactwatch.ledger.duty.Clause;
import org.pactwatch.ledger.duty.Conflict;
import org.pactwatch.ledger.duty.Duties;
import org.pactwatch.ledger.duty.Duty;
import org.pactwatch.ledger.duty.GeneralRule;
import org.pactwatch.ledger.duty.Pending;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.output.Names;

/**
 * Duties as one JSON object: fixed key order, nothing left out, {@code null} for what is absent.
 * Every duty carries ATOP's column for its kind ({@code "atop": "defense"}).
 */
public final class DutyJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Names names;
  private final AtopColumns columns;
  private final JsonGenerator json;

  private DutyJson(Names names, AtopColumns columns, JsonGenerator json) {
    this.names = names;
    this.columns = columns;
    this.json = json;
  }

  /** Writes an answer, indented, with a line end. */
  public static void write(
      Duties duties, Neutrals neutrals, Names names, AtopColumns columns, Appendable out)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      new DutyJson(names, columns, json).answer(duties, neutrals);
    }
    out.append(text.toString().replace(System.lineSeparator(), "\n")).append('\n');
  }

  private void answer(Duties duties, Neutrals neutrals) throws IOException {
    json.writeStartObject();
    JsonFields.named(json, "attacked", duties.attack().attacked(), names);
    json.writeStringField("on", duties.attack().day().toString());
    if (duties.attack().attacker().isPresent()) {
      JsonFields.named(json, "by", duties.attack().attacker().get(), names);
    } else {
      json.writeNullField("by");
    }
    JsonFields.steps(json, "remarks", duties.remarks());
    duties("owed", duties.owed());
    duties("broken", duties.broken());
    json.writeArrayFieldStart("conflicts");
    for (Conflict conflict : duties.conflicts()) {
      json.writeStartObject();
      JsonFields.named(json, "state", conflict.owed().obligor(), names);
      json.writeObjectFieldStart("owed");
      brief(conflict.owed());
      json.writeObjectFieldStart("bound");
      brief(conflict.bound());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("general");
    for (GeneralRule rule : duties.general()) {
      json.writeStartObject();
      kind(rule.kind());
      clause(rule.clause());
      json.writeNumberField("states", rule.states());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("pending");
    for (Pending pending : duties.pending()) {
      json.writeStartObject();
      json.writeStringField("instrument", pending.instrument().toString());
      json.writeStringField("signed", pending.signed());
      JsonFields.text(json, "in_force", pending.force());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("neutral");
    json.writeNumberField("count", duties.neutral().size());
    if (neutrals == Neutrals.LISTED) {
      JsonFields.named(json, "states", duties.neutral(), names);
    } else {
      json.writeNullField("states");
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void duties(String key, List<Duty> duties) throws IOException {
    json.writeArrayFieldStart(key);
    for (Duty duty : duties) {
      json.writeStartObject();
      JsonFields.named(json, "state", duty.obligor(), names);
      JsonFields.named(json, "towards", duty.obligee(), names);
      kind(duty.kind());
      clause(duty.clause());
      JsonFields.text(json, "since", duty.term().since());
      JsonFields.text(json, "until", duty.term().until());
      json.writeStringField("basis", duty.basis().toString());
      json.writeStringField("footing", duty.footing().toString());
      JsonFields.steps(json, "steps", duty.steps());
      JsonFields.steps(json, "doubts", duty.doubts());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void brief(Duty duty) throws IOException {
    JsonFields.named(json, "towards", duty.obligee(), names);
    kind(duty.kind());
    JsonFields.text(json, "instrument", duty.clause().instrument());
    JsonFields.text(json, "article", duty.clause().article());
    json.writeEndObject();
  }

  private void kind(ObligationKind kind) throws IOException {
    json.writeStringField("kind", kind.toString());
    JsonFields.text(json, "atop", columns.of(kind));
  }

  private void clause(Clause clause) throws IOException {
    JsonFields.text(json, "instrument", clause.instrument());
    JsonFields.text(json, "instrument_name", clause.instrument().map(names::of));
    JsonFields.text(json, "form", clause.form());
    JsonFields.text(
        json,
        "atop_id",
        clause.atop().isPresent() ? Optional.of(clause.atop().getAsInt()) : Optional.empty());
    JsonFields.text(json, "article", clause.article());
    JsonFields.named(json, "against", clause.against(), names);
    JsonFields.text(json, "condition", clause.condition());
    JsonFields.text(json, "text", clause.text());
  }
}
