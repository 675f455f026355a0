package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwatch.cli.console.Terminal;

/** What each command answers, over the samples. */
class CommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  // Every run loads the gazetteer anew: some lines stand for all.
  private static final int SOME = 9;

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
    assertTrue(run.err().matches("\\d+ entries in .* MB\\R"), "a plain summary: " + run.err());
  }

  @Test
  void everyClaimStandsInItsTextAndInOrder() throws Exception {
    List<String> order = new ArrayList<>();
    for (JsonNode claim : claims()) {
      Path text = Run.SAMPLES.resolve(claim.get("doc").asText() + ".txt");
      if (!Files.exists(text)) {
        text = Run.SAMPLES.resolve(claim.get("doc").asText() + ".html");
      }
      String original = Files.readString(text);
      JsonNode evidence = claim.get("evidence");
      assertEquals(
          evidence.get("exact").asText(),
          original.substring(evidence.get("start").asInt(), evidence.get("end").asInt()));
      order.add(
          String.format(
              Locale.ROOT,
              "%s %08d %s %s",
              claim.get("doc").asText(),
              evidence.get("start").asInt(),
              claim.get("type").asText(),
              claim.get("id").asText()));
    }
    assertEquals(order.stream().sorted().toList(), order);
    assertTrue(order.size() > 50, "expected many claims, got " + order.size());
  }

  @Test
  void linesInThreeForms() throws Exception {
    JsonNode all = JSON.readTree(Run.of("lines", "--ledger", ledger, "--format", "json").out());
    assertTrue(all.size() > 20);
    assertEquals(all.size() + 1, Run.of("lines", "--ledger", ledger).out().lines().count());
    assertEquals(
        all.size() + 1,
        Run.of("lines", "--ledger", ledger, "--format", "csv").out().lines().count());
    JsonNode some =
        JSON.readTree(
            Run.of(
                    "lines",
                    "--ledger",
                    ledger,
                    "--format",
                    "json",
                    "--type",
                    "membership",
                    "--participant",
                    "ARM")
                .out());
    assertTrue(some.size() > 0 && some.size() < all.size());
    some.forEach(line -> assertEquals("membership", line.get("type").asText()));
  }

  @Test
  void aLineWithEveryWordItRestsOn() throws Exception {
    JsonNode all = JSON.readTree(Run.of("lines", "--ledger", ledger, "--format", "json").out());
    for (int i = 0; i < all.size(); i += SOME) {
      JsonNode line = all.get(i);
      Run run = Run.of("show", line.get("id").asText(), "--ledger", ledger);
      assertEquals(0, run.code(), run.err());
      assertTrue(run.out().contains("⟦") && run.out().contains("here because"), run.out());
      line.get("claims").forEach(claim -> assertTrue(run.out().contains(claim.asText())));
    }
  }

  @Test
  void aClaimWithItsWords() throws Exception {
    List<JsonNode> all = claims();
    for (int i = 0; i < all.size(); i += 3 * SOME) {
      JsonNode claim = all.get(i);
      String shown = Run.of("show", claim.get("id").asText(), "--ledger", ledger).out();
      assertTrue(shown.contains(claim.get("rule").asText()), shown);
      assertTrue(shown.contains("⟦"), shown);
    }
  }

  @Test
  void coloursOnATerminalOnly() throws Exception {
    String id = claims().get(0).get("id").asText();
    assertFalse(Run.of("show", id, "--ledger", ledger).out().contains("\u001b"));
    Run seen = Run.on(new Terminal(true, false), "show", id, "--ledger", ledger);
    assertTrue(seen.out().contains("\u001b[1"));
  }

  @Test
  void aDocumentWithWhatWasCut() {
    Run run = Run.of("document", "annonce-mars", "--ledger", ledger);
    assertEquals(0, run.code());
    for (String part :
        List.of("published     2023-03-27 (given)", "- cut: ", "mentions", "claims")) {
      assertTrue(run.out().contains(part), "expected " + part + " in " + run.out());
    }
  }

  @Test
  void aReport() throws Exception {
    Path out = folder.resolve("report");
    Run run = Run.of("report", "--ledger", ledger, "--out", out);
    assertEquals(0, run.code(), run.err());
    String page = Files.readString(out.resolve("report.html"));
    assertFalse(page.matches("(?s).*(src|href)=\"https?:.*"), "no outside requests");
    assertTrue(Files.size(out.resolve("report.md")) > 1000);
  }

  @Test
  void aScore() throws Exception {
    Object[] words = {
      "eval",
      "claims",
      "--gold",
      Run.SAMPLES.resolve("gold"),
      "--texts",
      Run.SAMPLES,
      "--traps",
      Run.SAMPLES.resolve("gold").resolve("traps.json"),
      "--published",
      Run.SAMPLES.resolve("published.tsv"),
      "--format",
      "json"
    };
    Run run = Run.of(words);
    assertEquals(0, run.code(), run.err());
    JsonNode score = JSON.readTree(run.out());
    assertEquals(score.get("spans").asInt(), score.get("spans_exact").asInt());
    assertEquals(0, score.get("trapped").asInt());
    assertTrue(score.get("lenient_f1").asDouble() > 0.3, run.out());
    assertTrue(score.has("strict_f1"));
  }

  @Test
  void scoresOfQuotationsAndEvents() throws Exception {
    String text = "OTTAWA, 5 mai 2031 - La France a livré des chars à l'Ukraine.\n";
    Path texts = Files.createDirectory(folder.resolve("own-texts"));
    Files.writeString(
        texts.resolve("1-own.txt"),
        text + "\n« Nous ne livrerons pas d'avions à ce pays », a dit Arno Velt.\n");
    Path quotes = Files.createDirectory(folder.resolve("own-quotes"));
    Files.writeString(
        quotes.resolve("1-own.jsonl"),
        """
        {"kind":"direct","content":"Nous ne livrerons pas d'avions à ce pays","speaker":"text:Arno Velt","cue":"a dit"}
        """);
    Path events = Files.createDirectory(folder.resolve("own-events"));
    Files.writeString(
        events.resolve("1-own.jsonl"),
        """
        {"trigger":"livré","context":"a livré des","type":"transfer","act":"deliver",\
        "status":"done","polarity":"+","source":null}
        """);
    Run run = score("quotes", quotes, texts, "--format", "json");
    assertEquals(0, run.code(), run.err());
    JsonNode score = JSON.readTree(run.out());
    for (String key : List.of("loose_f1", "strict_f1", "speaker")) {
      assertEquals(1, score.get(key).asDouble(), key + " in " + run.out());
    }
    run = score("factuality", events, texts, "--only", "odd", "--format", "json");
    assertEquals(0, run.code(), run.err());
    score = JSON.readTree(run.out());
    assertEquals(1, score.get("accuracy").asDouble(), run.out());
    assertEquals(1, score.get("found").asInt());
    assertTrue(score.has("macro_f1") && score.has("macro_f1_all"), run.out());
    assertTrue(score("factuality", events, texts).out().startsWith("class         gold found"));
    assertEquals(1, score("quotes", quotes, texts, "--only", "even").code());
  }

  private static Run score(String what, Path gold, Path texts, String... more) {
    List<Object> words = new ArrayList<>(List.of("eval", what, "--gold", gold, "--texts", texts));
    words.addAll(List.of(more));
    return Run.of(words.toArray());
  }

  @Test
  void aScoreOfTimes() throws Exception {
    Path bank = Files.createDirectory(folder.resolve("bank"));
    Files.writeString(
        bank.resolve("own.tml"),
        """
        <TimeML><DCT><TIMEX3 type="DATE" value="2031-05-06"/></DCT>
        <TEXT>Il est venu <TIMEX3 type="DATE" value="2031-05-05">hier</TIMEX3>.</TEXT></TimeML>
        """);
    Run run = Run.of("eval", "time", bank, "--format", "json");
    assertEquals(0, run.code(), run.err());
    JsonNode score = JSON.readTree(run.out());
    for (String key : List.of("strict_f1", "relaxed_f1", "type_f1", "value_f1")) {
      assertEquals(1, score.get(key).asDouble(), key);
    }
    assertTrue(Run.of("eval", "time", bank).out().endsWith("gold 1   found 1\n"));
  }

  @Test
  void aScoreOfContradictions() throws Exception {
    Path pairs =
        Files.writeString(
            folder.resolve("own.tsv"),
            """
            id|premise|hypothesis|label
            1|Le Vardan a quitté le pacte.|Le Vardan n'a pas quitté le pacte.|1
            2|Le Vardan a quitté le pacte.|"Le ""pacte"" du Vardan est signé."|0
            """
                .replace('|', '\t'));
    Run run = Run.of("eval", "contradictions", pairs, "--format", "json");
    assertEquals(0, run.code(), run.err());
    JsonNode score = JSON.readTree(run.out());
    for (String key : List.of("precision", "recall", "f1", "accuracy")) {
      assertEquals(1, score.get(key).asDouble(), key + " in " + run.out());
    }
    assertEquals(0, score.get("baselines").get("majority").get("f1").asDouble());
    assertEquals(0.5, score.get("baselines").get("always").get("precision").asDouble());
    assertTrue(score.get("baselines").has("overlap"));
    Run table = Run.of("eval", "contradictions", pairs);
    assertTrue(table.out().startsWith("signs     all   P 1.000"), table.out());
    Run wrong = Run.of("eval", "contradictions", Files.writeString(folder.resolve("no.tsv"), "a"));
    assertEquals(1, wrong.code());
    assertTrue(wrong.err().startsWith("BAD_GOLD "), wrong.err());
  }

  @Test
  void aScoreOfSyntax() throws Exception {
    Path treebank =
        Files.writeString(
            folder.resolve("own.conllu"),
            """
            # sent_id = own-1
            1|Le|le|DET|_|Definite=Def|2|det|_|_
            2|ministre|ministre|NOUN|_|Gender=Masc|3|nsubj|_|_
            3|parle|parler|VERB|_|Mood=Ind|0|root|_|_
            4-5|du|_|_|_|_|_|_|_|_
            4|de|de|ADP|_|_|6|case|_|_
            5|le|le|DET|_|Definite=Def|6|det|_|_
            6|traité|traité|NOUN|_|Gender=Masc|3|obl:arg|_|SpaceAfter=No
            7|.|.|PUNCT|_|_|3|punct|_|_
            """
                .replace('|', '\t'));
    Run run = Run.of("eval", "syntax", treebank, "--raw", "--format", "json");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    JsonNode score = JSON.readTree(run.out());
    for (String key : List.of("upos", "lemma", "tokens_f1", "sentences_f1", "words_f1")) {
      assertEquals(100, score.get(key).asDouble(), key);
    }
    for (String key : List.of("uas", "las", "las_subtypes", "las_no_punct", "uas_f1", "las_f1")) {
      assertTrue(score.has(key), key);
    }
    assertTrue(score.get("tokens_per_second").asLong() > 0, run.out());
    Run table = Run.of("eval", "syntax", treebank, "--errors", "1");
    assertEquals(0, table.code(), table.err());
    assertTrue(table.out().startsWith("gold tokens       1 sentences, 6 tokens, 7 words"));
    assertTrue(table.err().matches("\\d+ (feats|head|relation|lemma|upos): .+\\R"), table.err());
  }

  @Test
  void aModelOfSyntax() throws Exception {
    // Eight sentences are the fewest that can be parted into the usual folds.
    StringBuilder rows = new StringBuilder();
    for (String noun :
        List.of("maire", "roi", "juge", "chef", "boulanger", "garde", "poète", "fils")) {
      rows.append("1|Le|le|DET|_|_|2|det|_|_\n")
          .append("2|" + noun + "|" + noun + "|NOUN|_|_|3|nsubj|_|_\n")
          .append("3|ouvre|ouvrir|VERB|_|_|0|root|_|_\n")
          .append("4|la|le|DET|_|_|5|det|_|_\n")
          .append("5|salle|salle|NOUN|_|_|3|obj|_|SpaceAfter=No\n")
          .append("6|.|.|PUNCT|_|_|3|punct|_|_\n\n");
    }
    Path treebank =
        Files.writeString(folder.resolve("t.conllu"), rows.toString().replace('|', '\t'));
    Path model = folder.resolve("own.model");
    Run run = Run.of("syntax", "train", "--train", treebank, "--dev", treebank, "--out", model);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("LAS               100.00"), run.out());
    Path again = folder.resolve("again.model");
    assertEquals(0, Run.of("syntax", "train", "--train", treebank, "--out", again).code());
    assertEquals(-1, Files.mismatch(model, again));
    Run score = Run.of("eval", "syntax", treebank, "--model", model, "--format", "json");
    assertEquals(0, score.code(), score.err());
    assertEquals(100, JSON.readTree(score.out()).get("las").asDouble());
  }

  @Test
  void aVersion() {
    Run run = Run.of("--version");
    assertEquals(0, run.code());
    assertTrue(
        run.out()
            .matches(
                "pactwatch [^ ]+\\R"
                    + "data [0-9a-f]{8}\\R"
                    + "models .+\\R"
                    + "ledger schema \\d+\\R"),
        run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "read ",
        "lines ",
        "show ",
        "document ",
        "lineage ",
        "contradictions ",
        "diff ",
        "duties ",
        "hosting ",
        "export ",
        "export claims ",
        "export entities ",
        "export lines ",
        "export network ",
        "export provenance ",
        "report ",
        "eval ",
        "eval claims ",
        "eval quotes ",
        "eval factuality ",
        "eval time ",
        "eval pages ",
        "eval page-dates ",
        "eval flattened ",
        "eval syntax ",
        "syntax ",
        "syntax train ",
        "demo ",
        "generate-completion "
      })
  void helpOnEachCommand(String command) {
    Run run = Run.of((Object[]) (command + "--help").split(" ", -1));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("Usage: pactwatch " + command), run.out());
    assertEquals("", run.err());
  }

  @Test
  void completion() {
    assertTrue(Run.of("generate-completion").out().contains("complete -F _complete_pactwatch"));
  }

  @Test
  void aLogWithoutArticleText() throws Exception {
    Path log = folder.resolve("run.log");
    Run run =
        Run.of(
            "read",
            Run.SAMPLES.resolve("stockage.txt"),
            "--ledger",
            folder.resolve("log.ledger"),
            "--log",
            log);
    assertEquals(0, run.code(), run.err());
    String text = Files.readString(log);
    assertTrue(text.contains("exit code 0"), text);
    assertFalse(text.contains("Bélarus") || text.contains("nucléaire"), text);
  }

  private static List<JsonNode> claims() throws Exception {
    List<JsonNode> claims = new ArrayList<>();
    for (String line : Run.of("export", "claims", "--ledger", ledger).out().split("\n", -1)) {
      if (!line.isEmpty()) {
        claims.add(JSON.readTree(line));
      }
    }
    return claims;
  }
}
