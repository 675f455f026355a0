package org.pactwatch.eval.claims;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Makes claims out of gold claims and spoils some of them, the same way for the same seed. */
final class DamagedGold {
  // Spoilt offsets cut characters in half, and only escapes carry half a character through UTF-8.
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final List<String> TIMES =
      List.of(
          "2023",
          "2023-05",
          "2023-W21",
          "2023-Q2",
          "2023-05-25TMO",
          "2023-05-01/2023-06-01",
          "FUTURE_REF");
  private static final List<String> TYPES =
      List.of("statement", "deployment", "stationing", "transfer", "meeting", "agreement");
  private static final List<String> STATUSES =
      List.of("done", "planned", "possible", "ongoing", "denied", "begun");

  private final List<String> participants;
  private final Random random;
  private final double damage;

  /**
   * Spoils each part of a claim with the probability {@code damage}; false participants are drawn
   * from {@code participants}.
   */
  DamagedGold(List<String> participants, Random random, double damage) {
    this.participants = participants;
    this.random = random;
    this.damage = damage;
  }

  /** Returns claims as JSON Lines. */
  List<String> claims(Path gold, Path texts) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(gold)) {
      files = entries.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
    List<String> claims = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".jsonl", "");
      String text = Files.readString(texts.resolve(name + ".txt"));
      for (String line : Files.readAllLines(file)) {
        while (!spoil()) {
          claims.add(MAPPER.writeValueAsString(claim(MAPPER.readTree(line), name, text)));
          if (!spoil()) {
            break;
          }
        }
      }
    }
    return claims;
  }

  private JsonNode claim(JsonNode gold, String document, String text) {
    ObjectNode claim = MAPPER.createObjectNode();
    claim.put("doc", document);
    claim.put("type", spoil() ? any(TYPES) : gold.path("type").textValue());
    claim.set("roles", roles(gold.path("roles")));
    if (!spoil()) {
      claim.put("status", spoil() ? any(STATUSES) : first(gold.path("status")));
    }
    for (String key : List.of("item", "instrument", "act", "place")) {
      if (gold.hasNonNull(key) && !spoil()) {
        claim.put(key, first(gold.path(key)) + (spoil() ? "-m" : ""));
      }
    }
    if (gold.hasNonNull("item") && spoil()) {
      claim.putArray("item").add("weapon:tactical-nuclear").add("weapon:su-25");
    }
    for (String key : List.of("time", "said")) {
      if (gold.hasNonNull(key) && !spoil()) {
        claim.putObject(key).put("value", spoil() ? any(TIMES) : first(gold.path(key)));
      } else if (spoil()) {
        claim.put(key, any(TIMES));
      }
    }
    claim.set("speakers", ids(gold.path("by")));
    claim.set("via", ids(gold.path("via")));
    claim.set("evidence", span(text, first(gold.path("anchor"))));
    ArrayNode also = claim.putArray("also");
    while (spoil()) {
      also.add(span(text, text.substring(0, 1)));
    }
    return claim;
  }

  private ObjectNode roles(JsonNode gold) {
    ObjectNode roles = MAPPER.createObjectNode();
    for (Map.Entry<String, JsonNode> role : gold.properties()) {
      if (!spoil()) {
        roles.set(role.getKey(), ids(role.getValue()));
      }
    }
    if (spoil()) {
      roles.putArray("addressee").add(any(participants));
    }
    if (spoil()) {
      roles.putNull("host");
    }
    return roles;
  }

  private ArrayNode ids(JsonNode gold) {
    ArrayNode ids = MAPPER.createArrayNode();
    for (JsonNode one : gold) {
      if (!spoil()) {
        ids.add(spoil() ? any(participants) : one.textValue());
      }
    }
    while (spoil()) {
      ids.add(any(participants));
    }
    return ids;
  }

  /** Words with an offset into the text: those wanted, or around them, or somewhere, or false. */
  private ObjectNode span(String text, String words) {
    int start = text.indexOf(words);
    int end = start + words.length();
    if (spoil()) {
      start = random.nextInt(text.length());
      end = start + random.nextInt(1200);
    } else {
      end += random.nextInt(60);
    }
    String exact = text.substring(start, Math.min(end, text.length()));
    ObjectNode span = MAPPER.createObjectNode();
    span.put("start", start).put("end", spoil() ? end + 1 : end).put("exact", exact);
    return span;
  }

  /** A value, the first of a list, or the first of {@code a|b}. */
  private static String first(JsonNode value) {
    return (value.isArray() ? value.path(0) : value).textValue().split("\\|", -1)[0];
  }

  private boolean spoil() {
    return random.nextDouble() < damage;
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
