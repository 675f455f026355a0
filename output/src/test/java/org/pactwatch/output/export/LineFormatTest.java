package org.pactwatch.output.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.query.LineFilter;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.output.Affairs;
import org.pactwatch.output.Press;

final class LineFormatTest {
  @TempDir Path folder;

  @Test
  void aTableHasAColumnHeadAndOneRowALine() throws IOException {
    List<String> rows = write(LineFormat.TABLE).lines().toList();
    assertEquals(5, rows.size());
    assertTrue(rows.get(0).startsWith("ID                 FIRST DAY   STATUS"), rows.get(0));
    int what = rows.get(0).indexOf("WHAT");
    assertEquals(
        List.of(
            "Membership of Arvonia in the Harbour Pact",
            "Membership of Belmark in the Harbour Pact",
            "Deployment of Tern-2 by Arvonia in Belmark",
            "Departure of Corland from the Harbour Pact"),
        rows.stream().skip(1).map(row -> row.substring(what)).toList());
  }

  @Test
  void aTableKeepsTheTerminalSafe() throws IOException {
    String table = write(LineFormat.TABLE, List.of(Press.filledWith("red \u001B[31m\u202Ered")));
    assertFalse(table.contains("\u001B") || table.contains("\u202E"), table);
    assertTrue(table.contains("red  [31m red"), table);
  }

  @Test
  void jsonIsAnArrayThatLosesNothing() throws IOException {
    JsonNode lines = new ObjectMapper().readTree(write(LineFormat.JSON));
    assertEquals(4, lines.size());
    JsonNode deployment = lines.get(2);
    assertEquals("deployment", deployment.get("type").asText());
    assertEquals("[\"XAR\"]", deployment.get("roles").get("actor").toString());
    assertEquals("[\"weapon:tern-2\"]", deployment.get("item").toString());
    assertEquals("begun", deployment.get("status").asText());
    assertEquals(2, deployment.get("claims").size());
    assertEquals(2, deployment.get("history").size());
    assertEquals(
        "deployment begun and possible side by side",
        deployment.get("tensions").get(0).get("sentence").asText());
    assertTrue(deployment.get("place").isNull());
  }

  @Test
  void noLinesAreStillJson() throws IOException {
    assertEquals(0, new ObjectMapper().readTree(write(LineFormat.JSON, List.of())).size());
  }

  @Test
  void csvQuotesWhatNeedsIt() throws IOException {
    String csv = write(LineFormat.CSV, List.of(Press.filledWith("a, \"b\"")));
    assertTrue(csv.startsWith("id,type,act,what,"), csv);
    assertTrue(csv.contains(",\"text:a, \"\"b\"\"\","), csv);
    assertTrue(csv.endsWith("\r\n"));
  }

  @Test
  void csvCarriesNoFormulas() throws IOException {
    Ledger ledger = Press.ledger(folder);
    try (ledger) {
      StringBuilder csv = new StringBuilder();
      LineFormat.CSV.write(ledger.lines(LineFilter.all()), Press.NAMES, csv);
      assertTrue(
          csv.toString().contains("Deployment of Tern-2 by Arvonia in Belmark"), csv::toString);
    }
    assertEquals("'=1+1", Csv.cell("=1+1"));
    assertEquals("\"'@a,b\"", Csv.cell("@a,b"));
    assertEquals("1-1", Csv.cell("1-1"));
  }

  @Test
  void claimsAreExportedAsTheClaimFormatHasThem() throws IOException {
    StringBuilder out = new StringBuilder();
    try (Ledger ledger = Press.ledger(folder)) {
      ClaimExport.JSONL.write(Affairs.all(ledger), out);
      List<Claim> expected = ledger.claims().map(one -> one.claim()).toList();
      ClaimJson json = new ClaimJson();
      assertEquals(5, expected.size());
      assertEquals(expected, out.toString().lines().map(json::read).toList());
    }
  }

  private String write(LineFormat format) throws IOException {
    return write(format, List.of(Press.first(), Press.second(), Press.third(), Press.copy()));
  }

  private String write(LineFormat format, List<ArticleReading> readings) throws IOException {
    try (Ledger ledger = Press.ledger(folder, readings)) {
      List<Line> lines = ledger.lines(LineFilter.all());
      StringBuilder out = new StringBuilder();
      format.write(lines, Press.NAMES, out);
      return out.toString();
    }
  }
}
