package org.pactwatch.output.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.output.Affairs;
import org.pactwatch.output.Extract;
import org.pactwatch.output.Press;

/** What is written is read back by Commons CSV and Jackson. */
final class LineExportTest {
  @TempDir Path folder;

  @Test
  void csvHoldsEveryLineOnce() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      List<CSVRecord> rows = rows(LineExport.CSV, Affairs.all(ledger));
      List<LineSummary> lines = Affairs.all(ledger).summaries();
      assertEquals(
          lines.stream().map(line -> line.id().value()).toList(),
          rows.stream().map(row -> row.get("id")).toList());
      assertTrue(lines.size() > 10, "something to read: " + lines.size());
    }
  }

  @Test
  void hostileWordsComeBackAsTheyWere() throws IOException {
    String words = "a, \"b\"\r\n= 1;\u001B 𝕄";
    try (Ledger ledger = Press.ledger(folder, List.of(Press.filledWith(words)))) {
      CSVRecord row = rows(LineExport.CSV, Affairs.all(ledger)).get(0);
      assertEquals("actor=text:" + words, row.get("roles"));
    }
  }

  @Test
  void jsonLinesHoldOneObjectALine() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      List<JsonNode> objects = new ArrayList<>();
      for (String line : write(LineExport.JSONL, Affairs.all(ledger)).lines().toList()) {
        objects.add(new ObjectMapper().readTree(line));
      }
      assertEquals(
          Affairs.all(ledger).summaries().stream().map(line -> line.id().value()).toList(),
          objects.stream().map(one -> one.get("id").asText()).toList());
    }
  }

  @Test
  void aDayLeavesWhatHeldOnIt() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      List<CSVRecord> rows = rows(LineExport.CSV, Affairs.asOf(ledger, "2031-02-10"));
      assertTrue(rows.stream().anyMatch(row -> row.get("type").equals("stationing")));
      assertTrue(rows.stream().noneMatch(row -> row.get("type").equals("meeting")));
    }
  }

  @Test
  void aRegisterHoldsDealsAndNotTalk() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      List<CSVRecord> rows = rows(LineExport.SIPRI, Affairs.all(ledger));
      assertEquals(
          List.of(
              "Arvonia > Belmark: Tern-2 (ballistic missile)",
              "unknown supplier(s) > Corland: gliders ()"),
          rows.stream().map(LineExportTest::deal).sorted().toList());
      CSVRecord deal = row(rows, "Designation", "Tern-2");
      assertEquals(
          List.of("20", "Yes", "2031", "Yes", "12", "No", "2030", "No"),
          List.of(
              deal.get("Number ordered"),
              deal.get("Number ordered is estimate"),
              deal.get("Order date"),
              deal.get("Order date is estimate"),
              deal.get("Numbers delivered"),
              deal.get("Numbers delivered is estimate"),
              deal.get("Delivery year"),
              deal.get("Delivery year is estimate")));
      assertTrue(deal.get("Lines").matches("l[0-9a-f]{16}"), deal::toString);
      CSVRecord gliders = row(rows, "Designation", "gliders");
      assertEquals("3", gliders.get("Numbers delivered"));
      assertEquals("Yes", gliders.get("Numbers delivered is estimate"), "at least three");
      assertEquals("", gliders.get("Number ordered"));
      assertEquals("", gliders.get("Number ordered is estimate"));
    }
  }

  private static String deal(CSVRecord row) {
    return String.format(
        Locale.ROOT,
        "%s > %s: %s (%s)",
        row.get("Supplier"),
        row.get("Recipient"),
        row.get("Designation"),
        row.get("Description"));
  }

  @Test
  void aTreatyTableTellsWhoIsBoundByWhat() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      List<CSVRecord> rows = rows(LineExport.ATOP, Affairs.asOf(ledger, "2031-03-05"));
      assertEquals(
          List.of(
              "9998 instrument:harbour-treaty-1999 XAR 1999-4-4 10001 in-force gazetteer",
              "9998 instrument:harbour-treaty-1999 XBE 1999-4-4 10001 in-force gazetteer",
              " instrument:strait-assurance-2005 XAR 2005-- 00010 in-force gazetteer",
              " instrument:strait-assurance-2005 XCO 2005-- 00000 in-force gazetteer",
              "  XAR 2031-2-1 10000 claimed line",
              "  XBE 2031-3-5 00001 claimed line",
              "  XCO 2031-3-5 00001 claimed line"),
          rows.stream().map(LineExportTest::member).toList());
      assertEquals("", rows.get(0).get("offense"), "nothing tells of it");
      assertEquals("1", rows.get(2).get("assurance"));
      Map<String, String> doubted = rows.get(1).toMap();
      assertTrue(doubted.get("doubts").matches("l[0-9a-f]{16}"), doubted::toString);
    }
  }

  private static String member(CSVRecord row) {
    String promised = "";
    for (String column : List.of("defense", "neutral", "assistance", "nonagg", "consul")) {
      promised += row.get(column);
    }
    return String.join(
        " ",
        row.get("atopid"),
        row.get("treaty"),
        row.get("member"),
        row.get("yrent") + "-" + row.get("moent") + "-" + row.get("dayent"),
        promised,
        row.get("stands"),
        row.get("basis"));
  }

  @Test
  void beforeATreatyNobodyIsBoundByIt() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      assertEquals(List.of(), rows(LineExport.ATOP, Affairs.asOf(ledger, "1998-12-31")));
    }
  }

  @Test
  void aTreatyTableWithoutADayTellsWhatToDo() {
    try (Ledger ledger = Affairs.ledger(folder, List.of())) {
      ProblemException problem =
          assertThrows(ProblemException.class, () -> write(LineExport.ATOP, Affairs.all(ledger)));
      assertTrue(problem.problem().line().contains("--as-of"), problem::getMessage);
    }
  }

  @Test
  void claimsAreRowsToo() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      List<CSVRecord> rows = rows(ClaimExport.CSV, Affairs.all(ledger));
      assertEquals(15, rows.size());
      CSVRecord order = row(rows, "act", "order");
      assertEquals("recipient=XBE; supplier=XAR", order.get("roles"));
      assertEquals("20", order.get("least"));
      assertEquals("yes", order.get("approximate"));
      String original = Affairs.arms().article().original();
      assertEquals(
          order.get("exact"),
          original.substring(
              Integer.parseInt(order.get("start")), Integer.parseInt(order.get("end"))));
    }
  }

  @Test
  void claimsOfADayStandInItsLines() throws IOException {
    try (Ledger ledger = Affairs.ledger(folder)) {
      List<CSVRecord> rows = rows(ClaimExport.CSV, Affairs.asOf(ledger, "2031-03-01"));
      assertTrue(rows.stream().anyMatch(row -> row.get("type").equals("meeting")));
      assertTrue(rows.stream().noneMatch(row -> row.get("status").equals("denied")));
      assertTrue(rows.size() < 15);
    }
  }

  private static CSVRecord row(List<CSVRecord> rows, String column, String value) {
    return rows.stream().filter(row -> row.get(column).equals(value)).findFirst().orElseThrow();
  }

  private static List<CSVRecord> rows(ExportFormat format, Extract extract) throws IOException {
    CSVFormat rfc = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(write(format, extract), rfc)) {
      return parser.getRecords();
    }
  }

  private static String write(ExportFormat format, Extract extract) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(extract, out);
    return out.toString();
  }
}
