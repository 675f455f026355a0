package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code contradictions} answers over three days of news from a river. */
class ContradictionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static Path ledger;

  @BeforeAll
  static void readThePress() throws Exception {
    ledger = folder.resolve("river.ledger");
    RiverPress.read(ledger, folder, RiverPress.THIRD, RiverPress.FIRST, RiverPress.SECOND);
  }

  private static String out(Object... more) {
    List<Object> words = new ArrayList<>(List.of("contradictions", "--ledger", ledger));
    words.addAll(List.of(more));
    Run run = Run.of(words.toArray());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    return run.out();
  }

  @Test
  void aTableShowsTheWordsOfBothSides() {
    String table = out();
    assertTrue(table.startsWith("status: deployment done and denied side by side (l"), table);
    for (String part :
        List.of(
            "  2-ponts  text:Kestonie\n    «OSTRAVA, 4 mai 2031 (Argos) - La Velmarie a déployé",
            "  3-dement  text:Brennie\n    «PORT-SEL, 6 mai 2031 (Rutapress) - La Brennie dément",
            "\ncount: transfer done with count 12 and 10 (l",
            "«La Velmarie a livré douze avions Su-25 à la Brennie en mars 2031.»",
            "«La Velmarie a livré dix avions Su-25 à la Brennie en mars 2031.»",
            "\nattribution: the same words said by text:Ivo Lestrange and by text:Suna")) {
      assertTrue(table.contains(part), "expected " + part + " in " + table);
    }
    assertTrue(table.endsWith("\n3 contradictions\n"), table);
    assertFalse(table.contains("rencontrés"), "one meeting told twice is none: " + table);
  }

  @Test
  void jsonLeadsToClaimsAndTheirSpans() throws Exception {
    List<String> kinds = new ArrayList<>();
    for (String line : out("--format", "json").lines().toList()) {
      JsonNode one = JSON.readTree(line);
      kinds.add(one.get("kind").asText());
      assertFalse(one.get("sentence").asText().isEmpty());
      for (String side : List.of("first", "second")) {
        JsonNode claim = one.get(side);
        Run shown = Run.of("show", claim.get("claim").asText(), "--ledger", ledger);
        assertEquals(0, shown.code(), shown.err());
        assertTrue(shown.out().contains(claim.get("doc").asText()), shown.out());
        assertEquals(
            claim.get("exact").asText().length(),
            claim.get("end").asInt() - claim.get("start").asInt());
      }
      for (JsonNode id : one.get("lines")) {
        assertEquals(0, Run.of("show", id.asText(), "--ledger", ledger).code());
      }
    }
    assertEquals(List.of("status", "count", "attribution"), kinds);
  }

  @Test
  void oneKindAlone() {
    String counts = out("--kind", "count");
    assertTrue(counts.startsWith("count: ") && counts.endsWith("\n1 contradiction\n"), counts);
    assertEquals(
        "Nothing in this ledger stands against anything else.\n", out("--kind", "membership"));
    assertEquals("", out("--kind", "membership", "--format", "json"));
  }

  @Test
  void beforeTheDenialNothingWasDenied() {
    String table = out("--known-by", "2031-05-05");
    assertFalse(table.contains("status: "), table);
    assertTrue(table.endsWith("\n2 contradictions\n"), table);
    assertEquals(
        "Nothing in this ledger stands against anything else.\n", out("--known-by", "2031-05-03"));
  }
}
