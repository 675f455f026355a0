package org.pactwatch.eval.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.model.problem.ProblemException;

/** A treebank that cannot be read is told in one line. */
class TreebankFileTest {
  @TempDir Path folder;

  private void told(String expected, Path file) {
    ProblemException told = assertThrows(ProblemException.class, () -> TreebankFile.read(file));
    assertEquals("BAD_GOLD " + file + expected, told.problem().line());
  }

  @Test
  void wrongFiles() throws IOException {
    told(": expected a file, found none; name a CoNLL-U file", folder.resolve("none"));
    told(": expected a file, got a folder; name a CoNLL-U file", folder);
    told(
        ": expected sentences, got none; name a CoNLL-U file",
        Files.createFile(folder.resolve("empty")));
  }

  @Test
  void wrongLines() throws IOException {
    Path file = folder.resolve("a.conllu");
    Files.writeString(file, "# a\n1\ta\ta\tX\t_\t_\t2\tdep\t_\t_\n");
    told(":2: column 7 (HEAD): expected 0 to 1, got 2; correct the file", file);
    Files.writeString(file, "# a\n\nword\n");
    told(":3: expected 10 columns parted by tabs, got 1; correct the file", file);
    Files.write(file, new byte[] {'#', '\n', (byte) 0xFF, '\n'});
    told(":2: expected UTF-8, got byte 0xFF; correct the file", file);
  }
}
