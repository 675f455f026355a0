package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong words: one line with a stable code, exit code 1, nothing on standard output. */
class WrongUseTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reed|did you mean reread or read or report?",
        "read --ledgr x|got \"--ledgr\"; did you mean --ledger?",
        "read x|missing required option: \"--ledger=FILE\"",
        "read --ledger x|missing required parameter",
        "read x --ledger y --threads 0|expected 1 thread or more, got 0",
        "read x --ledger y --threads many|--threads: expected a whole number, got \"many\"",
        "lines --ledger x --type war|--type: expected one of [membership,",
        "lines --ledger x --status over|--status: expected one of [hypothetical,",
        "lines --ledger x --participant Belarus|--participant: expected an ISO 3166-1 alpha-3 code",
        "lines --ledger x --format xml|--format: expected one of [table, json, csv], got \"xml\"",
        "report --ledger x --out y --day spring|--as-of: expected a day such as 2024-03-05",
        "export|expected what to export",
        "export lines --ledger x --format parquet|--format: expected one of [csv, jsonl, sipri, atop]",
        "export network --ledger x --format dot|--format: expected one of [gexf, graphml, csv], got",
        "export entities --ledger x --as-of soon|--as-of: expected a day such as 2024-03-05",
        "eval|expected what to measure",
        "eval quotes --gold x|missing required option: \"--texts=DIR\"",
        "eval factuality --gold x --texts y --only some|--only: expected one of [odd, even], got",
        "eval time|missing required parameter",
        "eval pages|missing required parameter",
        "eval page-dates|missing required parameter",
        "eval flattened|missing required parameter",
        "eval syntax|missing required parameter",
        "syntax|expected what to do",
        "syntax train --out x|missing required option: \"--train=FILE.conllu\"",
        "eval syntax x --format xml|--format: expected one of [table, json], got \"xml\"",
        "eval syntax x --errors -1|--errors: expected 0 errors or more, got -1",
        "lines --ledger postgresql://ann:secret@host|--ledger: expected postgresql://user@host",
        "lines --ledger postgresql://h/d?schema=A|--ledger: expected a schema of lower-case letters",
        "ledger|expected what to do: check, compact or backup",
        "ledger backup --ledger x|missing required parameter",
        "forget --ledger x|missing required parameter",
        "forget a --ledger x --day soon|--day: expected a day such as 2024-03-05",
        "reread --ledger x --threads 0|expected 1 thread or more, got 0",
        "lines --ledger x --known-by soon|--known-by: expected a day such as 2024-03-05",
        "lines --ledger x --as-of 2024-02-30|--as-of: expected a day such as 2024-03-05",
        "lineage --ledger x --known-by 5|--known-by: expected a day such as 2024-03-05",
        "show l0 --ledger x --known-by now|--known-by: expected a day such as 2024-03-05",
        "contradictions|missing required option: \"--ledger=",
        "contradictions --ledger x --known-by now|--known-by: expected a day such as 2024-03-05",
        "contradictions --ledger x --kind war|--kind: expected one of [status, date, count,",
        "contradictions --ledger x --format csv|--format: expected one of [table, json], got",
        "duties --attacked BLR --on 2023-06-01 --known-by 2023-01-01|expected --ledger beside --known-by",
        "hosting --on 2023-06-01 --known-by 2023-01-01|expected --ledger beside --known-by",
        "decide|expected what to decide: accept, reject, correct, merge, split or undo",
        "decide accept --ledger x --reviewer R|missing required parameter",
        "decide accept c0 --ledger x --reviewer R|expected c and 16 hexadecimal digits, got \"c0\"",
        "decide accept c0123456789abcdef --ledger x|missing required option: \"--reviewer=NAME\"",
        "decide accept c0123456789abcdef --ledger x --reviewer R --at now|--at: expected a moment such as",
        "decide correct c0123456789abcdef --ledger x --reviewer R|missing required option: \"--set=",
        "decide correct c0123456789abcdef --ledger x --reviewer R --set status|expected NAME=VALUE, got",
        "decide correct c0123456789abcdef --ledger x --reviewer R --set mood=x|expected a role or one of [type,",
        "decide correct c0123456789abcdef --ledger x --reviewer R --set status=over|status: expected one of [",
        "decide merge l0123456789abcdef --ledger x --reviewer R|Expected parameter 2 (of 2 mandatory parameters)",
        "decide split l0123456789abcdef --ledger x --reviewer R|missing required parameter",
        "decide undo d0 --ledger x --reviewer R|expected d and 32 hexadecimal digits, got \"d0\"",
        "decisions|missing required option: \"--ledger=FILE\", or export or import",
        "decisions --ledger x --format csv|--format: expected one of [table, json], got",
        "decisions export|missing required option: \"--ledger=",
        "decisions import --ledger x|missing required parameter",
        "eval claims|missing required argument",
        "eval claims --decisions x --traps y|expected --gold and --texts beside --traps",
        "diff --ledger x|missing required option: \"--since=DAY\"",
        "diff --ledger x --since june|--since: expected a day such as 2024-03-05",
        "diff --ledger x --since 2024-01-01 --format csv|--format: expected one of [table, json]",
        "lines --ledger x surplus|expected no further word, got \"surplus\"",
      })
  void wrongWords(String words, String expected) {
    Run run = Run.of((Object[]) words.split(" ", -1));
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("BAD_OPTION pactwatch"), run.err());
    assertTrue(run.err().contains(expected), run.err());
    assertFalse(run.err().contains("secret"), run.err());
  }

  @Test
  void noCommandAtAll() {
    Run run = Run.of();
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("BAD_OPTION pactwatch: expected a command"), run.err());
  }

  @Test
  void blankOutlet() {
    Run run = Run.of("read", Run.SAMPLES, "--ledger", folder.resolve("l"), "--outlet", " ");
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("BAD_OPTION pactwatch read"), run.err());
    assertFalse(Files.exists(folder.resolve("l")));
  }

  @Test
  void publishedTableWithMistakes() throws Exception {
    Path table = folder.resolve("days.tsv");
    Files.writeString(table, "doc\tpublished\na\t2023-02-30\n");
    Run run = Run.of("read", Run.SAMPLES, "--ledger", folder.resolve("l"), "--published", table);
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("BAD_PUBLISHED_TABLE " + table + ":2: "), run.err());
  }

  @Test
  void logThatCannotBeWritten() {
    Run run = Run.of("lines", "--ledger", "x", "--log", folder.resolve("no").resolve("log"));
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("OUTPUT_FAILED "), run.err());
  }

  @Test
  void goldThatIsMissing() {
    for (String what : new String[] {"claims", "quotes", "factuality"}) {
      Run run = Run.of("eval", what, "--gold", folder.resolve("no"), "--texts", Run.SAMPLES);
      assertEquals(1, run.code());
      assertTrue(run.err().startsWith("BAD_GOLD "), run.err());
    }
    Run run = Run.of("eval", "time", folder.resolve("no"));
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("BAD_GOLD "), run.err());
  }

  @Test
  void treebankThatIsMissingOrMalformed() throws Exception {
    Run run = Run.of("eval", "syntax", folder.resolve("no"));
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("BAD_GOLD " + folder.resolve("no") + ": "), run.err());
    Path file = Files.writeString(folder.resolve("a.conllu"), "# a\n1 not parted by tabs\n");
    run = Run.of("eval", "syntax", file, "--raw");
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(
        "BAD_GOLD " + file + ":2: expected 10 columns parted by tabs, got 1; correct the file",
        run.err().strip());
  }

  @Test
  void treebankThatIsTooSmallToLearnFrom() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("small.conllu"), "1|Oui|oui|INTJ|_|_|0|root|_|_\n\n".replace('|', '\t'));
    Run run = Run.of("syntax", "train", "--train", file, "--out", folder.resolve("m"));
    assertEquals(1, run.code());
    assertTrue(
        run.err().contains("BAD_GOLD " + file + ": expected 8 sentences or more, got 1"),
        run.err());
    Files.writeString(file, "1|Oui|oui|INTJ|_|_|0|root|_|_\n\n".replace('|', '\t').repeat(8));
    run = Run.of("syntax", "train", "--train", file, "--out", folder.resolve("m"));
    assertEquals(1, run.code());
    assertTrue(
        run.err().contains("BAD_GOLD " + file + ": expected relations between words"), run.err());
    assertFalse(Files.exists(folder.resolve("m")));
  }

  @Test
  void modelThatCannotBeWrittenOrRead() throws Exception {
    Path nowhere = folder.resolve("no").resolve("model");
    Run run = Run.of("syntax", "train", "--train", folder.resolve("x"), "--out", nowhere);
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("OUTPUT_FAILED " + nowhere + ": "), run.err());
    Path treebank =
        Files.writeString(
            folder.resolve("t.conllu"), "1|Oui|oui|INTJ|_|_|0|root|_|_\n\n".replace('|', '\t'));
    Path foreign = Files.writeString(folder.resolve("foreign"), "not a model");
    for (Path model : new Path[] {nowhere, foreign}) {
      run = Run.of("eval", "syntax", treebank, "--model", model);
      assertEquals(1, run.code());
      assertTrue(run.err().startsWith("BAD_MODEL " + model + ": expected "), run.err());
    }
  }
}
