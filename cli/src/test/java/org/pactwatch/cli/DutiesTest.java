package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who must do what, and whose weapons stand where: by the gazetteer, and over the samples. */
class DutiesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static Path ledger;

  @BeforeAll
  static void readSamples() {
    ledger = folder.resolve("samples.ledger");
    Run run =
        Run.of(
            "read",
            Run.SAMPLES,
            "--ledger",
            ledger,
            "--published",
            Run.SAMPLES.resolve("published.tsv"));
    assertEquals(0, run.code(), run.err());
  }

  private static String table(Object... words) {
    Run run = Run.of(words);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    return run.out();
  }

  private static JsonNode json(Object... words) throws Exception {
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--format", "json"));
    return JSON.readTree(table(all.toArray()));
  }

  private static Stream<JsonNode> each(JsonNode list) {
    List<JsonNode> nodes = new ArrayList<>();
    list.forEach(nodes::add);
    return nodes.stream();
  }

  @Test
  void alliesOfBelarusByCodeAndName() {
    String out = table("duties", "--attacked", "BLR", "--on", "2023-06-01");
    assertTrue(out.startsWith("BLR Belarus attacked on 2023-06-01, attacker left open\n"), out);
    assertTrue(
        out.contains(
            "MUST DEFEND: Collective Security Treaty, article 4 (instrument:csto-treaty-1992),"
                + " ATOP 4220 defense\n"),
        out);
    assertTrue(out.contains("\n  KAZ Kazakhstan  1994-04-20  -      in-force  gazetteer\n"), out);
    assertTrue(out.contains("ATOP 4865 defense"), out);
    assertTrue(out.contains("HAS GIVEN AN ASSURANCE: Budapest Memorandum, article 1"), out);
    assertTrue(out.matches("(?s).*NEUTRAL: nothing in particular binds 19\\d further states\\.\n"));
    assertFalse(out.contains("CHE Switzerland"), out);
  }

  @Test
  void neutralStatesOnDemand() throws Exception {
    String out = table("duties", "--attacked", "BLR", "--on", "2023-06-01", "--all");
    assertTrue(out.contains("\n  CHE Switzerland\n"), out);
    JsonNode counted = json("duties", "--attacked", "BLR", "--on", "2023-06-01");
    JsonNode listed = json("duties", "--attacked", "BLR", "--on", "2023-06-01", "--all");
    assertTrue(counted.get("neutral").get("states").isNull());
    assertEquals(
        listed.get("neutral").get("count").asInt(), listed.get("neutral").get("states").size());
  }

  @Test
  void everyDutyInJsonIsNamedAsAtopNamesItAndCited() throws Exception {
    JsonNode answer = json("duties", "--attacked", "BLR", "--on", "2023-06-01", "--by", "UKR");
    assertEquals("Belarus", answer.get("attacked").get("name").asText());
    assertEquals("UKR", answer.get("by").get("code").asText());
    JsonNode defense =
        each(answer.get("owed"))
            .filter(duty -> duty.get("atop_id").asInt() == 4220)
            .filter(duty -> duty.get("state").get("code").asText().equals("RUS"))
            .findFirst()
            .orElseThrow();
    assertEquals("defense", defense.get("kind").asText());
    assertEquals("defense", defense.get("atop").asText());
    assertEquals("4", defense.get("article").asText());
    assertEquals("1994-04-20", defense.get("since").asText());
    assertTrue(defense.get("until").isNull());
    assertEquals("gazetteer", defense.get("basis").asText());
    answer
        .get("owed")
        .forEach(
            duty -> {
              assertTrue(duty.get("steps").size() > 0, duty.toString());
              duty.get("steps").forEach(step -> assertFalse(step.get("source").asText().isEmpty()));
            });
    assertTrue(
        each(answer.get("owed"))
            .anyMatch(
                duty ->
                    duty.get("kind").asText().equals("assurance") && duty.get("atop").isNull()));
  }

  @Test
  void aFreezingIsToldBesideTheDutyWithItsLineAndClaims() throws Exception {
    JsonNode answer = json("duties", "--attacked", "KAZ", "--on", "2024-03-10", "--ledger", ledger);
    JsonNode armenia =
        each(answer.get("owed"))
            .filter(duty -> duty.get("atop").asText().equals("defense"))
            .filter(duty -> duty.get("state").get("code").asText().equals("ARM"))
            .findFirst()
            .orElseThrow();
    assertEquals("disputed", armenia.get("footing").asText());
    assertEquals("gazetteer", armenia.get("basis").asText());
    JsonNode doubt =
        each(armenia.get("doubts"))
            .filter(one -> one.get("basis").asText().equals("line"))
            .filter(one -> one.get("sentence").asText().contains("suspend"))
            .findFirst()
            .orElseThrow();
    assertEquals("claimed", doubt.get("standing").asText());
    String claim = doubt.get("claims").get(0).asText();
    assertTrue(table("show", claim, "--ledger", ledger).contains("gelé"));
    String out = table("duties", "--attacked", "KAZ", "--on", "2024-03-10", "--ledger", ledger);
    assertTrue(out.contains("! ARM and org:csto, suspend: done, claimed."), out);
    assertTrue(out.contains(claim), out);
  }

  @Test
  void whatDocumentsTellTooIsAStepOfTheDuty() throws Exception {
    JsonNode answer = json("duties", "--attacked", "BLR", "--on", "2023-06-01", "--ledger", ledger);
    assertTrue(
        each(answer.get("owed"))
            .filter(duty -> duty.get("kind").asText().equals("assurance"))
            .flatMap(duty -> each(duty.get("steps")))
            .anyMatch(step -> step.get("basis").asText().equals("line")),
        answer.toString());
  }

  @Test
  void ukraineIn2022() {
    String out = table("duties", "--attacked", "UKR", "--on", "2022-02-24", "--by", "RUS");
    assertFalse(out.contains("MUST DEFEND"), out);
    assertTrue(out.contains("MUST CONSULT: Budapest Memorandum, article 6"), out);
    assertTrue(out.contains("THE ATTACKER BREAKS assurance: Budapest Memorandum, article 1"), out);
    assertTrue(
        out.contains("THE ATTACKER BREAKS nonaggression: United Nations Charter, article 2(4)"),
        out);
  }

  @ParameterizedTest
  @CsvSource({
    "CHE, 2023-01-01, Nothing in force that day obliges any state in particular.",
    "POL, 1900-01-01, Nothing in force that day obliges any state in particular.",
    "NER, 2024-01-15, 'MUST DEFEND: Liptako-Gourma Charter, article 6'",
    "FIN, 2023-04-03, 'MUST DEFEND: Treaty of Lisbon, article 42(7) TEU'",
    "FIN, 2023-04-04, 'MUST DEFEND: North Atlantic Treaty, article 5'",
    "PRK, 2024-10-10, 'SIGNED, NOT IN FORCE: Comprehensive Strategic Partnership Treaty'",
    "SUN, 2023-01-01, SUN does not exist on that day.",
  })
  void someAnswers(String attacked, String day, String told) {
    String out = table("duties", "--attacked", attacked, "--on", day);
    assertTrue(out.contains(told), out);
  }

  @ParameterizedTest
  @CsvSource({
    "XXX, 2023-01-01, NOT_FOUND XXX: expected the ISO 3166-1 alpha-3 code of a state",
    "org:csto, 2023-01-01, NOT_FOUND org:csto: expected the ISO 3166-1 alpha-3 code of a state",
    "belarus, 2023-01-01, BAD_OPTION pactwatch duties --attacked: expected an ISO 3166-1 alpha-3 code",
    "BLR, June, BAD_OPTION pactwatch duties --on: expected a day such as",
  })
  void wrongUseIsToldInOneLine(String attacked, String day, String told) {
    Run run = Run.of("duties", "--attacked", attacked, "--on", day);
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith(told), run.err());
    assertEquals(1, run.err().lines().count());
  }

  private static JsonNode russianWeaponsInBelarus(Object... more) throws Exception {
    List<Object> words = new ArrayList<>(List.of("hosting", "--on", "2023-07-01"));
    words.addAll(List.of("--ledger", ledger));
    words.addAll(List.of(more));
    return each(json(words.toArray()).get("hosting"))
        .filter(one -> one.get("host").get("code").asText().equals("BLR"))
        .filter(one -> one.get("nuclear").asBoolean())
        .filter(one -> one.get("owners").size() > 0)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatStandsWhereWithItsStanding() throws Exception {
    JsonNode belarus = russianWeaponsInBelarus();
    assertEquals("Russia", belarus.get("owners").get(0).get("name").asText());
    assertEquals("corroborated", belarus.get("standing").asText());
    String reason = "3 independent origins say so; 3 are needed.";
    assertTrue(belarus.get("reasons").toString().contains(reason), "both parties and an agency");
    assertTrue(belarus.get("claims").size() > 1);
    String out = table("hosting", "--on", "2023-07-01", "--ledger", ledger);
    assertTrue(out.startsWith("HOST "), out);
    assertTrue(out.contains(belarus.get("source").asText()), out);
    assertTrue(out.contains(reason), out);
  }

  @Test
  void whatStoodWeakerWhenLessWasKnown() throws Exception {
    JsonNode belarus = russianWeaponsInBelarus("--known-by", "2023-07-01");
    assertEquals("claimed", belarus.get("standing").asText(), "one party and an agency");
    assertTrue(belarus.get("reasons").toString().contains("corroboration needs 3"));
  }

  @Test
  void hostingByTheGazetteerAlone() throws Exception {
    JsonNode answer = json("hosting", "--on", "2023-07-01");
    assertEquals(
        List.of("BEL", "DEU", "ITA", "NLD", "TUR"),
        each(answer.get("hosting")).map(one -> one.get("host").get("code").asText()).toList());
    assertTrue(
        table("hosting", "--on", "2023-07-01").contains("Federation of American Scientists"));
  }
}
