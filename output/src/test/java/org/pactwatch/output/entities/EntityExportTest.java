package org.pactwatch.output.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.output.Affairs;
import org.pactwatch.output.Extract;
import org.pactwatch.output.Press;

/**
 * Entities are held against what FollowTheMoney publishes of its schemas: which there are, what
 * they inherit, what they require, which properties they have and what these may hold.
 */
final class EntityExportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final FtmSchemas SCHEMAS = FtmSchemas.load();

  @TempDir Path folder;

  @Test
  void everyEntityFitsItsSchema() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      Map<String, JsonNode> entities = entities(Affairs.all(ledger));
      assertTrue(entities.size() > 15, "something to look at: " + entities.size());
      assertEquals(List.of(), SCHEMAS.mistakes(entities));
    }
  }

  @Test
  void hostileWordsFitToo() throws IOException {
    String words = "a.b/c \"d\" \u001B ]]> 𝕄";
    try (Ledger ledger = Press.ledger(folder, List.of(Press.filledWith(words)))) {
      Map<String, JsonNode> entities = entities(Affairs.all(ledger));
      assertEquals(List.of(), SCHEMAS.mistakes(entities));
      assertTrue(
          entities.values().stream()
              .anyMatch(one -> one.at("/properties/name/0").asText().equals(words)));
    }
  }

  @Test
  void whatIsNoLanguageIsLeftOut() throws IOException {
    try (Ledger ledger = Press.ledger(folder, List.of(Press.filledWith("xx")))) {
      Map<String, JsonNode> entities = entities(Affairs.all(ledger));
      assertEquals(List.of(), SCHEMAS.mistakes(entities));
      assertTrue(
          entities.values().stream().noneMatch(one -> one.get("properties").has("language")));
    }
  }

  @Test
  void linesBecomeMembershipsSanctionsAndEvents() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      Map<String, JsonNode> entities = entities(Affairs.all(ledger));
      JsonNode membership = sole(entities, "Membership", "member", "state-XBE");
      assertEquals("org-harbour-pact", value(membership, "organization"));
      assertEquals("ongoing", value(membership, "status"));
      assertEquals("2029", value(membership, "date"));
      JsonNode sanction = sole(entities, "Sanction", "entity", "state-XAR");
      assertEquals("Corland", value(sanction, "authority"));
      assertEquals("2031-02-03", value(sanction, "date"));
      JsonNode stationing =
          sole(entities, "Event", "name", "Stationing of Tern-2 of Arvonia in Belmark, Port Bel");
      assertEquals(
          "[\"state-XAR\",\"state-XBE\"]", stationing.at("/properties/involved").toString());
      JsonNode link = sole(entities, "UnknownLink", "subject", stationing.get("id").asText());
      assertEquals("weapon-tern-2", value(link, "object"));
      JsonNode proof = entities.get(value(stationing, "proof"));
      assertEquals("bonds", value(proof, "fileName"));
      assertEquals("2031-03-05", value(proof, "publishedAt"));
      assertEquals("fra", value(proof, "language"));
      assertEquals("https://gazette.example/bonds", value(proof, "sourceUrl"));
    }
  }

  @Test
  void peopleAreFoundUnderTheirOtherNames() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      JsonNode orso = entities(Affairs.all(ledger)).get("person-orso");
      assertEquals("Tila Orso", value(orso, "name"));
      assertEquals("Орсо", value(orso, "alias"));
      assertEquals(
          "PublicBody",
          entities(Affairs.all(ledger)).get("org-arvonia-mod").get("schema").asText());
    }
  }

  @Test
  void articlesKeepTheirTextToThemselves() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      String all = write(EntityExport.FTM, Affairs.all(ledger));
      assertFalse(all.contains("bodyText"), all);
      assertFalse(all.contains("Belmark has ordered"), all);
    }
  }

  @Test
  void aDayLeavesWhatHeldOnIt() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      Map<String, JsonNode> entities = entities(Affairs.asOf(ledger, "2030-12-31"));
      assertEquals(List.of(), SCHEMAS.mistakes(entities));
      assertFalse(entities.containsKey("state-XCO"));
      assertTrue(entities.containsKey("weapon-tern-2"));
    }
  }

  @Test
  void statementsAddUpToTheEntities() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      Map<String, JsonNode> entities = entities(Affairs.all(ledger));
      Map<String, List<String>> expected = new TreeMap<>();
      entities.forEach(
          (id, entity) -> {
            List<String> all = new ArrayList<>(List.of("id=" + id));
            entity
                .get("properties")
                .properties()
                .forEach(
                    one ->
                        one.getValue()
                            .forEach(value -> all.add(one.getKey() + "=" + value.asText())));
            expected.put(id, all);
          });
      Map<String, List<String>> told = new TreeMap<>();
      for (JsonNode one : lines(EntityExport.FTM_STATEMENTS, Affairs.all(ledger))) {
        assertEquals("canonical_id", one.fieldNames().next());
        assertEquals(entities.get(one.get("entity_id").asText()).get("schema"), one.get("schema"));
        told.computeIfAbsent(one.get("entity_id").asText(), fresh -> new ArrayList<>())
            .add(one.get("prop").asText() + "=" + one.get("value").asText());
      }
      assertEquals(expected, told);
    }
  }

  @Test
  void statementIdsAreMadeAsFollowTheMoneyMakesThem() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      JsonNode name =
          lines(EntityExport.FTM_STATEMENTS, Affairs.all(ledger)).stream()
              .filter(one -> one.get("entity_id").asText().equals("person-orso"))
              .filter(one -> one.get("prop").asText().equals("name"))
              .findFirst()
              .orElseThrow();
      // printf 'pactwatch.person-orso.name.Tila Orso' | sha1sum
      assertEquals("b7e82e36d69001eaf95cc18bca33a77ca208ebd1", name.get("id").asText());
    }
  }

  private static JsonNode sole(
      Map<String, JsonNode> entities, String schema, String property, String value) {
    List<JsonNode> found =
        entities.values().stream()
            .filter(one -> one.get("schema").asText().equals(schema))
            .filter(one -> value(one, property).equals(value))
            .toList();
    assertEquals(1, found.size(), schema + " with " + property + " " + value);
    return found.get(0);
  }

  private static String value(JsonNode entity, String property) {
    return entity.at("/properties/" + property + "/0").asText();
  }

  private static Map<String, JsonNode> entities(Extract extract) throws IOException {
    Map<String, JsonNode> entities = new TreeMap<>();
    for (JsonNode one : lines(EntityExport.FTM, extract)) {
      assertEquals(null, entities.put(one.get("id").asText(), one), "told once");
    }
    return entities;
  }

  private static List<JsonNode> lines(EntityExport format, Extract extract) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : write(format, extract).lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static String write(EntityExport format, Extract extract) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(extract, out);
    return out.toString();
  }
}
