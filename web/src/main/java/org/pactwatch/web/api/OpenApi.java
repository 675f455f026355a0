package org.pactwatch.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** Describes operations as OpenAPI 3.1. */
public final class OpenApi {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private OpenApi() {}

  /** The document for some operations below a path. */
  public static String of(List<Operation> operations, String below) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("openapi", "3.1.0");
    ObjectNode info = root.putObject("info");
    info.put("title", "pactwatch");
    info.put("version", "1");
    info.put(
        "description",
        "A sourced ledger of a collective-security system. Offsets are UTF-16 code units into the original text.");
    ObjectNode paths = root.putObject("paths");
    for (Operation operation : operations) {
      paths.putObject(below + operation.path()).set("get", get(operation));
    }
    return root.toPrettyString() + "\n";
  }

  private static ObjectNode get(Operation operation) {
    ObjectNode get = MAPPER.createObjectNode();
    get.put("operationId", operation.name());
    get.put("summary", operation.summary());
    ArrayNode parameters = get.putArray("parameters");
    operation.parameters().forEach(one -> parameters.add(parameter(one)));
    ObjectNode responses = get.putObject("responses");
    ObjectNode found = responses.putObject("200");
    found.put("description", operation.summary());
    ObjectNode content = found.putObject("content");
    content.putObject("application/json").set("schema", schema(operation));
    if (operation.shape() == Answer.Shape.LIST) {
      content.putObject("application/jsonl").putObject("schema").put("type", "string");
    }
    responses.putObject("304").put("description", "Nothing changed since the ETag that was sent.");
    responses
        .putObject("400")
        .put("description", "A parameter cannot be read; the message tells what was expected.");
    responses.putObject("404").put("description", "The ledger knows nothing of that name.");
    return get;
  }

  private static JsonNode schema(Operation operation) {
    ObjectNode schema = MAPPER.createObjectNode();
    schema.put("type", "object");
    if (operation.shape() == Answer.Shape.LIST) {
      ObjectNode properties = schema.putObject("properties");
      properties.putObject("items").put("type", "array").putObject("items").put("type", "object");
      properties.putObject("next").putArray("type").add("string").add("null");
    }
    return schema;
  }

  private static ObjectNode parameter(Operation.Parameter one) {
    ObjectNode parameter = MAPPER.createObjectNode();
    parameter.put("name", one.name());
    parameter.put("in", one.place() == Operation.Place.PATH ? "path" : "query");
    parameter.put("description", one.text());
    parameter.put("required", one.place() != Operation.Place.QUERY);
    ObjectNode schema = parameter.putObject("schema");
    if (one.form().contains("|")) {
      schema.put("type", "string");
      ArrayNode words = schema.putArray("enum");
      Stream.of(one.form().split("\\|")).forEach(words::add);
    } else if (one.form().endsWith("[]")) {
      schema.put("type", "array").putObject("items").put("type", "string");
    } else if (one.form().equals("date")) {
      schema.put("type", "string").put("format", "date");
    } else {
      schema.put("type", one.form());
    }
    return parameter;
  }
}
