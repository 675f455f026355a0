package org.pactwatch.bench.french;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  @TempDir private Path folder;

  @Test
  void filesStandOneAfterAnotherAndAreCountedAsTheAnalyzerCutsThem() throws IOException {
    Path first = Files.writeString(folder.resolve("a.txt"), "Le titre\n\nIl part du port.\n");
    Path second = Files.writeString(folder.resolve("b.txt"), "L'accord tient. Il dure.\n");
    Corpus corpus = Corpus.read(List.of(first, second));
    assertEquals("Le titre\n\nIl part du port.\n\nL'accord tient. Il dure.\n", corpus.text());
    assertEquals("text: 53 characters, 4 sentences, 14 tokens", corpus.summary());
  }

  @Test
  void ofTreebanksOnlyTheTextIsTaken() throws IOException {
    Path treebank =
        Files.writeString(
            folder.resolve("a.conllu"),
            """
            1\tIl\tlui\tPRON\t_\t_\t2\tnsubj\t_\t_
            2\tpart\tpartir\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
            3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

            1\tIl\tlui\tPRON\t_\t_\t2\tnsubj\t_\t_
            2\treste\trester\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
            3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

            """);
    assertEquals("Il part. Il reste.\n", Corpus.read(List.of(treebank)).text());
  }

  @Test
  void taggersAreGivenPlainMarks() {
    assertArrayEquals(
        new String[] {"L'", "accord", "tient", "."},
        FrenchRules.sentences("L\u2019accord tient.").get(0));
  }
}
