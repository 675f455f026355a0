package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What had been known by a day, and what changed since. */
class KnownByTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static Path river;
  private static Path samples;

  @BeforeAll
  static void readThePress() throws Exception {
    river = folder.resolve("river.ledger");
    RiverPress.read(river, folder, RiverPress.FIRST, RiverPress.SECOND, RiverPress.THIRD);
    samples = folder.resolve("samples.ledger");
    Path published = Run.SAMPLES.resolve("published.tsv");
    Run run = Run.of("read", Run.SAMPLES, "--ledger", samples, "--published", published);
    assertEquals(0, run.code(), run.err());
  }

  private static String out(Object... words) {
    Run run = Run.of(words);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    return run.out();
  }

  /** The lines of a ledger by their headline. */
  private static Map<String, JsonNode> lines(Path ledger, String... more) throws Exception {
    List<Object> words = new ArrayList<>(List.of("lines", "--ledger", ledger, "--format", "json"));
    words.addAll(List.of(more));
    Map<String, JsonNode> lines = new TreeMap<>();
    for (JsonNode line : JSON.readTree(out(words.toArray()))) {
      lines.put(line.get("type").asText(), line);
    }
    return lines;
  }

  @Test
  void linesRestOnWhatHadBeenPublished() throws Exception {
    JsonNode then = lines(river, "--known-by", "2031-05-02").get("deployment");
    assertEquals("planned", then.get("status").asText());
    assertEquals(1, then.get("claims").size());
    JsonNode now = lines(river).get("deployment");
    assertEquals("done", now.get("status").asText());
    assertEquals(3, now.get("claims").size());
    assertTrue(lines(river, "--known-by", "2031-05-01").isEmpty());
    assertEquals(lines(river), lines(river, "--known-by", "2031-05-06"), "that day included");
  }

  @Test
  void theTwoClocksGoTheirOwnWays() {
    String[] finland = {"--type", "membership", "--participant", "FIN"};
    assertEquals(2, finnish(finland, "--as-of", "2023-04-05").lines().count());
    assertEquals(
        1, finnish(finland, "--as-of", "2023-04-02").lines().count(), "not yet, as we know now");
    assertEquals(
        1,
        finnish(finland, "--as-of", "2023-04-05", "--known-by", "2023-04-03").lines().count(),
        "nobody could know");
  }

  private static String finnish(String[] filter, String... clocks) {
    List<Object> words = new ArrayList<>(List.of("lines", "--ledger", samples));
    words.addAll(List.of(filter));
    words.addAll(List.of(clocks));
    return out(words.toArray());
  }

  @Test
  void whatChangedSinceADay() throws Exception {
    String table = out("diff", "--since", "2031-05-02", "--ledger", river);
    List<String> rows = table.lines().toList();
    assertTrue(rows.get(0).startsWith("contradicted  l"), table);
    assertTrue(
        rows.get(0)
            .endsWith(
                "Deployment of Iskander by “Velmarie” in “Brennie”: status planned, now done;"
                    + " standing claimed, now disputed; deployment done and denied side by side"),
        table);
    assertTrue(rows.get(1).startsWith("confirmed     l"), table);
    assertTrue(rows.get(1).endsWith("standing reported, now corroborated"), table);
    assertEquals("2 changes", rows.get(2), "a meeting told again is no change");
    assertEquals("0 changes\n", out("diff", "--since", "2031-05-06", "--ledger", river));
    assertTrue(out("diff", "--since", "2031-05-01", "--ledger", river).endsWith("\n3 changes\n"));
  }

  @Test
  void whatChangedBetweenTwoDaysAsJson() throws Exception {
    List<JsonNode> changes = new ArrayList<>();
    String[] words = {
      "diff", "--since", "2031-05-02", "--known-by", "2031-05-05", "--format", "json"
    };
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--ledger", river));
    for (String line : out(all.toArray()).lines().toList()) {
      changes.add(JSON.readTree(line));
    }
    assertEquals(
        List.of("confirmed", "changed"),
        changes.stream().map(one -> one.get("change").asText()).toList());
    JsonNode deployment = changes.get(1);
    assertEquals("planned", deployment.get("before").get("status").asText());
    assertEquals("done", deployment.get("after").get("status").asText());
    assertEquals("claimed", deployment.get("after").get("standing").asText());
    assertEquals("[\"status planned, now done\"]", deployment.get("sentences").toString());
    JsonNode fresh =
        JSON.readTree(
            out("diff", "--since", "2031-05-01", "--ledger", river, "--format", "json")
                .lines()
                .findFirst()
                .orElseThrow());
    assertEquals("new", fresh.get("change").asText());
    assertTrue(fresh.get("before").isNull());
  }

  @Test
  void lineageKnowsNoLaterDocument() {
    String tree = out("lineage", "--known-by", "2031-05-05", "--ledger", river);
    assertTrue(tree.contains("1-fleuve") && tree.contains("2-ponts"), tree);
    assertFalse(tree.contains("3-dement"), tree);
    Run run = Run.of("lineage", "3-dement", "--known-by", "2031-05-05", "--ledger", river);
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("NOT_FOUND 3-dement: "), run.err());
    String before = out("lineage", "stockage", "--known-by", "2023-05-25", "--ledger", samples);
    assertTrue(before.startsWith("family stockage: 1 document, "), before);
  }

  @Test
  void anOldIdShowsTheLineAfterMoreDocumentsCame() throws Exception {
    Path ledger = folder.resolve("growing.ledger");
    RiverPress.read(ledger, folder, RiverPress.FIRST);
    String old = lines(ledger).get("transfer").get("id").asText();
    RiverPress.read(ledger, folder, RiverPress.SECOND);
    String now = lines(ledger).get("transfer").get("id").asText();
    assertNotEquals(old, now, "an earlier delivery is told, and the story begins in another year");
    String shown = out("show", old, "--ledger", ledger);
    assertEquals(out("show", now, "--ledger", ledger), shown);
    assertTrue(shown.contains("novembre 2030"), shown);
    String then = out("show", old, "--known-by", "2031-05-02", "--ledger", ledger);
    assertFalse(then.contains("novembre 2030"), then);
    Run none = Run.of("show", "l0123456789abcdef", "--ledger", ledger);
    assertEquals(1, none.code());
    assertTrue(none.err().startsWith("NOT_FOUND l0123456789abcdef: no such line"), none.err());
  }

  @Test
  void aLaterClaimIsNotShown() throws Exception {
    String claim = lines(river).get("deployment").get("claims").get(2).asText();
    assertTrue(out("show", claim, "--ledger", river).contains("3-dement"));
    Run run = Run.of("show", claim, "--known-by", "2031-05-05", "--ledger", river);
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("NOT_FOUND " + claim + ": no such claim"), run.err());
  }

  @Test
  void dutiesAreInDoubtOnlyOnceThatIsTold() {
    String[] attack = {"duties", "--attacked", "KAZ", "--on", "2024-03-10"};
    String doubt = "! ARM and org:csto, suspend: done";
    assertTrue(duties(attack, "2024-02-23").contains(doubt));
    assertFalse(duties(attack, "2024-02-22").contains(doubt));
  }

  private static String duties(String[] attack, String day) {
    List<Object> words = new ArrayList<>(List.of(attack));
    words.addAll(List.of("--ledger", samples, "--known-by", day));
    return out(words.toArray());
  }
}
