package org.pactwatch.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.model.problem.ProblemException;

class HalfTest {
  @TempDir Path folder;

  @Test
  void goesByTheNumberInFront() {
    List<String> names = List.of("01-a", "12-b", "7", "30", "a-1", "b", "10-1");
    assertEquals(List.of("01-a", "7"), names.stream().filter(Half.ODD::has).toList());
    assertEquals(List.of("12-b", "30", "10-1"), names.stream().filter(Half.EVEN::has).toList());
  }

  @Test
  void leavesTheOtherHalfUnread() throws IOException {
    GoldFolders folders = GoldFolders.in(folder);
    folders.write("1-a", "a", "{}");
    folders.write("2-b", "b", "no gold at all");
    assertEquals(
        List.of("1-a"),
        GoldFile.readAll(folders.gold(), folders.texts(), Optional.of(Half.ODD)).stream()
            .map(GoldFile::name)
            .toList());
    Assertions.assertThrows(
        ProblemException.class,
        () -> GoldFile.readAll(folders.gold(), folders.texts(), Optional.empty()));
  }

  @Test
  void saysThatAHalfIsEmpty() throws IOException {
    GoldFolders folders = GoldFolders.in(folder);
    folders.write("a", "a", "{}");
    ProblemException told =
        Assertions.assertThrows(
            ProblemException.class,
            () -> GoldFile.readAll(folders.gold(), folders.texts(), Optional.of(Half.EVEN)));
    assertTrue(told.getMessage().contains("with even numbers, found none"), told.getMessage());
  }
}
