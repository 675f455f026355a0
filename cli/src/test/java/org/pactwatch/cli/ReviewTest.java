package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions, from the command line: made, shown, undone, carried to another ledger, scored. */
class ReviewTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DECISION = "d[0-9a-f]{32}";

  @TempDir static Path press;
  @TempDir Path folder;
  private Path ledger;
  private int minute;

  @BeforeAll
  static void read() throws Exception {
    RiverPress.read(
        press.resolve("river.ledger"),
        press,
        RiverPress.FIRST,
        RiverPress.SECOND,
        RiverPress.THIRD);
  }

  @BeforeEach
  void copy() throws Exception {
    ledger = Files.copy(press.resolve("river.ledger"), folder.resolve("river.ledger"));
  }

  private static List<JsonNode> lines(String text) throws Exception {
    List<JsonNode> all = new ArrayList<>();
    for (String line : text.lines().toList()) {
      all.add(JSON.readTree(line));
    }
    return all;
  }

  private String claim(Predicate<JsonNode> which) throws Exception {
    return lines(Run.of("export", "claims", "--ledger", ledger).out()).stream()
        .filter(which)
        .findFirst()
        .orElseThrow()
        .get("id")
        .asText();
  }

  /** The transfer that tells this number. */
  private String transferOf(String number) throws Exception {
    return claim(
        one ->
            one.get("type").asText().equals("transfer")
                && one.get("evidence").get("exact").asText().contains(number));
  }

  private static Optional<String> lineOf(Object ledger, String claim) throws Exception {
    Run run = Run.of("lines", "--ledger", ledger, "--format", "json");
    for (JsonNode line : JSON.readTree(run.out())) {
      for (JsonNode one : line.get("claims")) {
        if (one.asText().equals(claim)) {
          return Optional.of(line.get("id").asText());
        }
      }
    }
    return Optional.empty();
  }

  private Run decide(Object... words) {
    List<Object> all = new ArrayList<>(List.of("decide"));
    all.addAll(List.of(words));
    all.addAll(
        List.of(
            "--reviewer",
            "R. Velt",
            "--at",
            String.format(Locale.ROOT, "2031-06-01T10:%02d:00Z", minute++),
            "--ledger",
            ledger));
    return Run.of(all.toArray());
  }

  private static String made(Run run) {
    assertEquals(0, run.code(), run.err());
    return run.out()
        .lines()
        .flatMap(line -> Stream.of(line.split(" ", -1)))
        .filter(word -> word.matches(DECISION))
        .findFirst()
        .orElseThrow();
  }

  private String show(String id) {
    Run run = Run.of("show", id, "--ledger", ledger);
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  @Test
  void aRejectedClaimLeavesItsLineAndIsShownAsRejected() throws Exception {
    String claim = transferOf("dix avions");
    String line = lineOf(ledger, claim).orElseThrow();
    String id = made(decide("reject", claim, "--note", "a misprint"));
    assertEquals(Optional.empty(), lineOf(ledger, claim));
    assertFalse(show(line).contains(claim));
    String shown = show(claim);
    assertTrue(
        shown.contains(
            "decided       reject by R. Velt, 2031-06-01T10:00:00Z, in effect  "
                + id
                + "  «a misprint»"),
        shown);

    made(decide("undo", id));
    assertEquals(Optional.of(line), lineOf(ledger, claim));
    assertTrue(show(claim).contains("undone"), "what was taken back is told");
  }

  @Test
  void aLineWithoutClaimsTellsWhy() throws Exception {
    String line = lineOf(ledger, meeting()).orElseThrow();
    List<Object> reject = new ArrayList<>(List.of("reject"));
    for (JsonNode one :
        JSON.readTree(Run.of("lines", "--ledger", ledger, "--format", "json").out())) {
      if (one.get("id").asText().equals(line)) {
        one.get("claims").forEach(claim -> reject.add(claim.asText()));
      }
    }
    String id = made(decide(reject.toArray()));
    Run run = Run.of("show", line, "--ledger", ledger);
    assertEquals(1, run.code());
    assertTrue(
        run.err().startsWith("NOT_FOUND " + line + ": all claims of this line were rejected by d"),
        run.err());
    assertTrue(run.err().contains(id), run.err());
  }

  private String meeting() throws Exception {
    return claim(one -> one.get("type").asText().equals("meeting"));
  }

  @Test
  void aCorrectedClaimStandsAsCorrected() throws Exception {
    String claim = transferOf("dix avions");
    String id = made(decide("correct", claim, "--set", "status=planned", "--set", "quantity=12"));
    String line = show(lineOf(ledger, claim).orElseThrow());
    assertTrue(line.contains("corrected by " + id), line);
    String shown = show(claim);
    assertTrue(
        shown.contains("decided       correct (quantity 12, status planned) by R. Velt"), shown);
    assertTrue(shown.contains("\nas corrected\n" + claim + "  transfer deliver  planned"), shown);
    assertTrue(
        Run.of("export", "claims", "--ledger", ledger).out().contains("\"id\":\"" + claim + "\""),
        "claims stay as they were read");
  }

  @Test
  void linesAreSplitAndMergedAndTheirIdsLeadOn() throws Exception {
    String first = transferOf("douze avions");
    String second = november();
    String march = lineOf(ledger, first).orElseThrow();
    assertEquals(Optional.of(march), lineOf(ledger, second));
    String split = made(decide("split", march, second, "--note", "another order"));
    String november = lineOf(ledger, second).orElseThrow();
    assertNotEquals(march, november);
    assertFalse(show(march).contains(second));
    assertTrue(show(november).contains("R. Velt set it apart (" + split + ")."), show(november));

    made(decide("merge", march, second));
    assertEquals(Optional.of(march), lineOf(ledger, second));
    assertEquals(show(march), show(november), "the old id leads to the line");
    assertTrue(show(march).contains("R. Velt put its line together with " + march), show(march));
    List<JsonNode> decisions =
        lines(Run.of("decisions", "--ledger", ledger, "--format", "json").out());
    assertEquals(split, decisions.get(0).get("id").asText());
    assertEquals("overtaken", decisions.get(0).get("state").asText());
    assertEquals("merge", decisions.get(1).get("kind").asText());
    assertEquals("in effect", decisions.get(1).get("state").asText());
    assertEquals(3, Run.of("decisions", "--ledger", ledger).out().lines().count());
  }

  private String november() throws Exception {
    return claim(one -> one.get("evidence").get("exact").asText().contains("novembre 2030"));
  }

  @Test
  void decisionsHoldInAnotherLedgerOfTheSameTexts() throws Exception {
    String ten = transferOf("dix avions");
    made(decide("correct", ten, "--set", "quantity=12"));
    made(decide("split", lineOf(ledger, ten).orElseThrow(), november()));
    Path file = folder.resolve("decisions.jsonl");
    String exported = Run.of("decisions", "export", "--ledger", ledger).out();
    Files.writeString(file, exported);

    Path other = folder.resolve("other.ledger");
    RiverPress.read(other, folder, RiverPress.THIRD);
    Run early = Run.of("decisions", "import", file, "--ledger", other);
    assertEquals(0, early.code(), early.err());
    assertEquals("recorded  2\nknown     0\nrefused   0\n", early.out());
    assertTrue(Run.of("decisions", "--ledger", other).out().contains("idle"));
    RiverPress.read(other, folder, RiverPress.SECOND, RiverPress.FIRST);
    assertEquals(
        Run.of("lines", "--ledger", ledger, "--format", "json").out(),
        Run.of("lines", "--ledger", other, "--format", "json").out());
    assertEquals(
        Run.of("decisions", "--ledger", ledger).out(),
        Run.of("decisions", "--ledger", other).out());
    assertEquals(exported, Run.of("decisions", "export", "--ledger", other).out());
    assertEquals(
        "recorded  0\nknown     2\nrefused   0\n",
        Run.of("decisions", "import", file, "--ledger", other).out());
    assertEquals(0, Run.of("ledger", "check", "--ledger", other).code());
  }

  @Test
  void importRefusesWhatWasChangedAndWhatWasForgottenAndTakesTheRest() throws Exception {
    String ten = transferOf("dix avions");
    String twelve = transferOf("douze avions");
    made(decide("accept", ten, twelve));
    Path file = folder.resolve("decisions.jsonl");
    String exported = Run.of("decisions", "export", "--ledger", ledger).out();
    assertEquals(0, Run.of("forget", RiverPress.SECOND, "--ledger", ledger).code());
    assertEquals(1, Run.of("decisions", "export", "--ledger", ledger).out().lines().count());
    Files.writeString(
        file, exported + "\n{\"kind\":\"accept\"}\n" + exported.replace("Velt", "Lind"));
    Run run = Run.of("decisions", "import", file, "--ledger", ledger);
    assertEquals(2, run.code());
    assertEquals("recorded  0\nknown     1\nrefused   4\n", run.out());
    assertEquals(4, run.problems().size(), run.err());
    assertTrue(run.err().contains("BAD_DECISION " + file + ":4: expected the keys "), run.err());
    assertTrue(
        run.err().contains("BAD_DECISION " + file + ":5: expected the content of "), run.err());
    assertTrue(run.err().contains("DOCUMENT_FORGOTTEN " + RiverPress.SECOND + ": "), run.err());
    assertFalse(Run.of("decisions", "export", "--ledger", ledger).out().contains("dix avions"));
  }

  @Test
  void reviewedDocumentsAreGold() throws Exception {
    Run none = Run.of("eval", "claims", "--decisions", ledger);
    assertEquals(1, none.code());
    assertTrue(none.err().startsWith("BAD_GOLD "), none.err());

    List<Object> accept = new ArrayList<>(List.of("accept"));
    String wrong = transferOf("dix avions");
    for (JsonNode one : lines(Run.of("export", "claims", "--ledger", ledger).out())) {
      if (one.get("doc").asText().equals(RiverPress.SECOND)) {
        accept.add(one.get("id").asText());
      }
    }
    made(decide(accept.toArray()));
    JsonNode whole = score();
    assertEquals(1.0, whole.get("lenient_f1").asDouble(), whole.toString());
    assertEquals(1.0, whole.get("strict_f1").asDouble(), whole.toString());

    made(decide("correct", wrong, "--set", "status=planned"));
    JsonNode less = score();
    assertEquals(1.0, less.get("lenient_f1").asDouble(), less.toString());
    assertTrue(less.get("strict_f1").asDouble() < 1.0, less.toString());
    made(decide("reject", november()));
    assertTrue(score().get("lenient_f1").asDouble() < 1.0);
  }

  private JsonNode score() throws Exception {
    Run run = Run.of("eval", "claims", "--decisions", ledger, "--format", "json");
    assertEquals(0, run.code(), run.err());
    return JSON.readTree(run.out());
  }
}
