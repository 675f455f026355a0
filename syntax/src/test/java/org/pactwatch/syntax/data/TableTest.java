package org.pactwatch.syntax.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableTest {
  private static Table read(String text) throws IOException {
    return Table.read(
        "words.tsv", 2, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsRowsAndLeavesCommentsOut() throws IOException {
    Table table = read("# kinds\n\nshort\ta b\nshort\tc\n");
    assertEquals(List.of(3, 4), table.rows().stream().map(Table.Row::line).toList());
    assertEquals(Map.of("short", Set.of("a", "b", "c")), table.wordsByKind());
  }

  @Test
  void tellsEveryRowWithAnotherNumberOfCells() {
    IllegalStateException told =
        assertThrows(IllegalStateException.class, () -> read("one\na\tb\na\tb\tc\n"));
    assertEquals(
        "words.tsv:1: expected 2 cells, got 1; words.tsv:3: expected 2 cells, got 3",
        told.getMessage());
  }
}
