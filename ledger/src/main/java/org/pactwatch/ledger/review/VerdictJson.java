package org.pactwatch.ledger.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.entity.EntityId;

/**
 * Verdicts as the content of decisions: one JSON object for each kind, with fixed keys in fixed
 * order, so that the same verdict is the same text everywhere.
 */
public final class VerdictJson {
  private VerdictJson() {}

  /** Writes a verdict. */
  public static String write(Verdict verdict) {
    ObjectNode json = StrictJson.object();
    if (verdict instanceof Verdict.OnClaim one) {
      json.put("claim", one.claim().toString());
    }
    if (verdict instanceof Verdict.Correct correct) {
      json.put("type", correct.type().toString());
      json.set("changes", changes(correct.changes()));
    } else if (verdict instanceof Verdict.Merge merge) {
      ArrayNode lines = json.putArray("lines");
      merge.lines().forEach(line -> marks(lines.addArray(), line));
    } else if (verdict instanceof Verdict.Split split) {
      marks(json.putArray("apart"), split.apart());
      marks(json.putArray("from"), split.from());
    } else if (verdict instanceof Verdict.Undo undo) {
      json.put("decision", undo.decision().toString());
    }
    return json.toString();
  }

  /**
   * Reads what a decision says.
   *
   * @throws IllegalArgumentException if its kind is unknown, its content is not just what {@link
   *     #write} writes of that kind, or it hangs on something else than its content tells
   */
  public static Verdict read(Decision decision) {
    Verdict verdict = read(decision.kind(), decision.content());
    if (!write(verdict).equals(decision.content())) {
      throw new IllegalArgumentException("expected " + write(verdict) + " as its content");
    }
    Optional<Digest> document = decision.target().document();
    boolean fits =
        verdict instanceof Verdict.OnClaim one
            ? document.equals(Optional.of(one.claim().document()))
            : verdict instanceof Verdict.Undo || document.isEmpty();
    if (!fits) {
      throw new IllegalArgumentException(
          "expected a decision that hangs on what it is about, got " + document);
    }
    return verdict;
  }

  private static Verdict read(String kind, String content) {
    return switch (kind) {
      case "accept" -> new Verdict.Accept(claim(StrictJson.read(content, "claim")));
      case "reject" -> new Verdict.Reject(claim(StrictJson.read(content, "claim")));
      case "correct" -> correct(StrictJson.read(content, "claim", "type", "changes"));
      case "merge" -> merge(StrictJson.read(content, "lines"));
      case "split" -> split(StrictJson.read(content, "apart", "from"));
      case "undo" ->
          new Verdict.Undo(new DecisionId(StrictJson.read(content, "decision").text("decision")));
      default ->
          throw new IllegalArgumentException(
              "expected accept, reject, correct, merge, split or undo, got \"" + kind + "\"");
    };
  }

  private static Verdict correct(StrictJson json) {
    return new Verdict.Correct(
        claim(json),
        Values.constant(ClaimType.values(), json.text("type")),
        changes(json.any("changes")));
  }

  private static Verdict merge(StrictJson json) {
    return new Verdict.Merge(
        StrictJson.elements("lines", json.any("lines")).stream()
            .map(line -> marks(StrictJson.texts("lines", line)))
            .toList());
  }

  private static Verdict split(StrictJson json) {
    return new Verdict.Split(marks(json.texts("apart")), marks(json.texts("from")));
  }

  private static ClaimMark claim(StrictJson json) {
    return ClaimMark.parse(json.text("claim"));
  }

  private static void marks(ArrayNode array, List<ClaimMark> marks) {
    marks.forEach(mark -> array.add(mark.toString()));
  }

  private static List<ClaimMark> marks(List<String> texts) {
    return texts.stream().map(ClaimMark::parse).toList();
  }

  private static ObjectNode changes(Changes changes) {
    ObjectNode json = StrictJson.object();
    ObjectNode fields = json.putObject("fields");
    changes.fields().forEach((field, all) -> all.forEach(fields.putArray(field.toString())::add));
    ObjectNode roles = json.putObject("roles");
    changes
        .roles()
        .forEach(
            (role, all) -> {
              ArrayNode array = roles.putArray(role.toString());
              all.forEach(id -> array.add(id.toString()));
            });
    return json;
  }

  private static Changes changes(JsonNode json) {
    StrictJson parts = StrictJson.read(json.toString(), "fields", "roles");
    Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    StrictJson.members("fields", parts.any("fields"))
        .forEach(
            one ->
                fields.put(
                    Field.parse(one.getKey()), StrictJson.texts(one.getKey(), one.getValue())));
    Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
    StrictJson.members("roles", parts.any("roles"))
        .forEach(
            one ->
                roles.put(
                    Values.constant(Role.values(), one.getKey()),
                    StrictJson.texts(one.getKey(), one.getValue()).stream()
                        .map(EntityId::parse)
                        .toList()));
    return Changes.of(fields, roles);
  }
}
