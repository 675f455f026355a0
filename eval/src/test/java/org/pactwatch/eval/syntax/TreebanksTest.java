package org.pactwatch.eval.syntax;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwatch.eval.SharedFolder;
import org.pactwatch.syntax.conllu.TreebankSentence;
import org.pactwatch.syntax.french.FrenchAnalyzer;

/**
 * Holds the reading of French treebanks to a floor. The shipped model has learned from them, so the
 * floors tell only that it is whole and read as it was written; quality is measured with a model
 * that has not. Skipped where they are missing.
 */
class TreebanksTest {
  private static final FrenchAnalyzer FRENCH = FrenchAnalyzer.load();

  private static final double LAS = 97;

  @ParameterizedTest
  @CsvSource({"fr_sequoia-dev, 99.0, 98.0, 84.0", "fr_gsd-dev, 99.0, 98.5, 96.0"})
  void floors(String name, double upos, double lemma, double sentences) {
    Optional<Path> file =
        SharedFolder.find()
            .map(shared -> shared.resolve("ud").resolve(name + ".conllu"))
            .filter(Files::exists);
    assumeTrue(file.isPresent(), () -> "skipped: no treebank " + name);
    List<TreebankSentence> gold = TreebankFile.read(file.get());
    GoldScore words = GoldScorer.score(gold, FRENCH);
    assertAtLeast(upos, words.upos().percent(), "UPOS");
    assertAtLeast(lemma, words.lemma().percent(), "lemma");
    assertAtLeast(LAS, words.trees().orElseThrow().las().percent(), "LAS");
    RawScore raw = RawScorer.score(gold, FRENCH);
    assertAtLeast(99.5, 100 * raw.tokens().f1(), "tokens F1");
    assertAtLeast(99.5, 100 * raw.words().f1(), "words F1");
    assertAtLeast(sentences, 100 * raw.sentences().f1(), "sentences F1");
  }

  private static void assertAtLeast(double floor, double share, String name) {
    assertTrue(share >= floor, name + ": expected " + floor + " or more, got " + share);
  }
}
