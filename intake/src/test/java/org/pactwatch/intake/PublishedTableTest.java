package org.pactwatch.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

class PublishedTableTest {
  @TempDir Path folder;

  @Test
  void readsTheTwoColumnsWhereverTheyStand() throws IOException {
    PublishedTable table =
        PublishedTable.read(file("note\tpublished\tdoc\nx\t2024-03-05\ta/b\n\ny\t\tc\n"));
    assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), table.day(new DocumentId("a/b")));
    assertEquals(Optional.empty(), table.day(new DocumentId("c")));
    assertEquals(Optional.empty(), table.day(new DocumentId("d")));
  }

  @Test
  void tellsEveryWrongRowWithItsLine() throws IOException {
    Path file = file("doc\tpublished\na\t5 March\nb\t2024-02-30\nc\t2024-03-05\n");
    ProblemException problem =
        assertThrows(ProblemException.class, () -> PublishedTable.read(file));
    assertEquals(ProblemCode.BAD_PUBLISHED_TABLE, problem.problem().code());
    assertTrue(problem.getMessage().contains(":2:"), problem.getMessage());
    assertTrue(problem.getMessage().contains(":3:"), problem.getMessage());
  }

  @Test
  void missesAColumnAndSaysWhichCame() throws IOException {
    Path file = file("doc\tday\n");
    ProblemException problem =
        assertThrows(ProblemException.class, () -> PublishedTable.read(file));
    assertTrue(problem.getMessage().contains("[doc, day]"), problem.getMessage());
  }

  @Test
  void oneDocumentHasOneDay() throws IOException {
    Path file = file("doc\tpublished\na\t2024-03-05\na\t2024-03-06\n");
    assertThrows(ProblemException.class, () -> PublishedTable.read(file));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("days.tsv"), text);
  }
}
