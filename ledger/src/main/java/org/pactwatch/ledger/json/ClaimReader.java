package org.pactwatch.ledger.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.claim.Grounds;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Proposition;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/** Makes a claim of its JSON; the way back from {@link ClaimJson}. */
final class ClaimReader {
  private ClaimReader() {}

  static Claim claim(JsonNode json) {
    TreeMap<EntityId, EntityId> represents = new TreeMap<>();
    for (Map.Entry<String, JsonNode> one : field(json, "for").properties()) {
      represents.put(EntityId.parse(one.getKey()), EntityId.parse(one.getValue().textValue()));
    }
    return new Claim(
        new ClaimId(text(json, "id")),
        new DocumentId(text(json, "doc")),
        proposition(json),
        new Factuality(
            constant(Status.values(), text(json, "status")),
            constant(Certainty.values(), text(json, "certainty")),
            constant(Polarity.values(), text(json, "polarity"))),
        new Attribution(
            ids(json, "speakers"),
            optional(json, "cue", JsonNode::textValue),
            ids(json, "via"),
            optional(json, "said", ClaimReader::time)),
        represents,
        grounds(json));
  }

  private static Proposition proposition(JsonNode json) {
    Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
    JsonNode given = field(json, "roles");
    for (Map.Entry<String, JsonNode> one : given.properties()) {
      roles.put(constant(Role.values(), one.getKey()), ids(given, one.getKey()));
    }
    Details details =
        new Details(
            ids(json, "item"),
            optional(json, "quantity", ClaimReader::quantity),
            optional(json, "instrument", id -> EntityId.parse(id.textValue())),
            optional(json, "kind", kind -> constant(ObligationKind.values(), kind.textValue())),
            optional(json, "place", id -> EntityId.parse(id.textValue())));
    return new Proposition(
        constant(ClaimType.values(), text(json, "type")),
        constant(Act.values(), text(json, "act")),
        new Roles(roles),
        details,
        optional(json, "time", ClaimReader::time));
  }

  private static Grounds grounds(JsonNode json) {
    List<Evidence> also = new ArrayList<>();
    field(json, "also").forEach(further -> also.add(evidence(further)));
    return new Grounds(evidence(field(json, "evidence")), also, text(json, "rule"));
  }

  private static Evidence evidence(JsonNode json) {
    return new Evidence(
        new Span(field(json, "start").intValue(), field(json, "end").intValue()),
        text(json, "exact"),
        text(json, "prefix"),
        text(json, "suffix"),
        json.has("text") ? Optional.of(text(json, "text")) : Optional.empty());
  }

  private static Quantity quantity(JsonNode json) {
    return new Quantity(
        number(json, "least"),
        number(json, "most"),
        field(json, "approximate").booleanValue(),
        optional(json, "unit", JsonNode::textValue),
        text(json, "expression"));
  }

  private static TimeValue time(JsonNode json) {
    return new TimeValue(
        text(json, "value"),
        constant(TimeValue.Precision.values(), text(json, "precision")),
        text(json, "expression"),
        constant(TimeValue.Anchor.values(), text(json, "anchor")));
  }

  private static OptionalDouble number(JsonNode json, String key) {
    JsonNode value = field(json, key);
    return value.isNull() ? OptionalDouble.empty() : OptionalDouble.of(value.doubleValue());
  }

  private static List<EntityId> ids(JsonNode json, String key) {
    List<EntityId> ids = new ArrayList<>();
    field(json, key).forEach(id -> ids.add(EntityId.parse(id.textValue())));
    return ids;
  }

  private static <T> Optional<T> optional(JsonNode json, String key, Function<JsonNode, T> reader) {
    JsonNode value = field(json, key);
    return value.isNull() ? Optional.empty() : Optional.of(reader.apply(value));
  }

  private static String text(JsonNode json, String key) {
    JsonNode value = field(json, key);
    if (!value.isTextual()) {
      throw new IllegalArgumentException(
          "expected text under \"" + key + "\", got " + value.getNodeType());
    }
    return value.textValue();
  }

  private static JsonNode field(JsonNode json, String key) {
    JsonNode value = json.get(key);
    if (value == null) {
      throw new IllegalArgumentException("expected the key \"" + key + "\" in a claim");
    }
    return value;
  }

  /** The constant that prints as the text. */
  private static <E> E constant(E[] constants, String text) {
    return Stream.of(constants)
        .filter(constant -> constant.toString().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected one of " + List.of(constants) + ", got \"" + text + "\""));
  }
}
