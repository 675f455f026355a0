package org.pactwatch.eval.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.eval.corpus.truth.Truth;
import org.pactwatch.eval.corpus.truth.TruthClaim;
import org.pactwatch.eval.corpus.truth.TruthContradiction;
import org.pactwatch.eval.corpus.truth.TruthDocument;
import org.pactwatch.eval.corpus.truth.TruthLine;
import org.pactwatch.model.problem.ProblemException;

class CorpusGeneratorTest {
  private static final int ARTICLES = 700;

  @TempDir static Path folder;
  private static Path whole;
  private static Corpus corpus;

  @BeforeAll
  static void generate() {
    whole = folder.resolve("whole");
    CorpusSummary summary = CorpusGenerator.generate(whole, new CorpusSettings(ARTICLES, 4, 100));
    corpus = Corpus.read(whole);
    assertEquals(ARTICLES, summary.documents());
    assertEquals(CorpusSummary.of(corpus.truth()), summary, "what is written can be read");
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    Path again = folder.resolve("again");
    CorpusGenerator.generate(again, new CorpusSettings(ARTICLES, 4, 100));
    assertEquals(bytes(whole), bytes(again));
  }

  @Test
  void aLargerCorpusBeginsWithTheSmaller() {
    Path few = folder.resolve("few");
    CorpusGenerator.generate(few, new CorpusSettings(90, 4, 100));
    Map<String, String> texts = Corpus.read(few).texts();
    assertEquals(90, texts.size());
    texts.forEach((id, text) -> assertEquals(corpus.texts().get(id), text));
  }

  @Test
  void familiesAreTrees() {
    Map<String, TruthDocument> documents = new HashMap<>();
    corpus.truth().documents().forEach(one -> documents.put(one.doc(), one));
    for (TruthDocument one : documents.values()) {
      TruthDocument up = one;
      for (int step = 0; up.parent().isPresent(); step++) {
        assertTrue(step < 20, "a circle at " + one.doc());
        up = documents.get(up.parent().get());
      }
      assertEquals(up.doc(), one.family());
    }
  }

  @Test
  void everyClaimStandsInASentenceAndInALine() {
    Set<String> lines =
        corpus.truth().lines().stream().map(TruthLine::line).collect(Collectors.toSet());
    for (TruthClaim claim : corpus.truth().claims()) {
      String words = claim.span().of(corpus.texts().get(claim.doc()));
      assertFalse(words.contains("\n") || words.contains("<"), words);
      assertTrue(
          Character.isUpperCase(words.charAt(0)) || "«0123456789".indexOf(words.charAt(0)) >= 0,
          words);
      claim.line().ifPresent(line -> assertTrue(lines.contains(line), line));
    }
  }

  @Test
  void aLineCountsTheOriginsOfThoseWhoSaySo() {
    Map<String, Set<String>> origins = new HashMap<>();
    for (TruthClaim claim : corpus.truth().claims()) {
      Set<String> told = origins.computeIfAbsent(claim.line().orElse(""), f -> new HashSet<>());
      if (claim.asserts()) {
        claim.origin().ifPresent(told::add);
      }
    }
    for (TruthLine line : corpus.truth().lines()) {
      assertEquals(origins.get(line.line()), Set.copyOf(line.origins()), line.line());
    }
  }

  @Test
  void bothSidesOfAContradictionAreClaims() {
    Truth truth = corpus.truth();
    assertTrue(truth.contradictions().size() > 10);
    Set<String> places =
        truth.claims().stream()
            .map(one -> one.doc() + one.span() + one.type())
            .collect(Collectors.toSet());
    for (TruthContradiction one : truth.contradictions()) {
      assertFalse(one.a().isEmpty() || one.b().isEmpty());
      Stream.concat(one.a().stream(), one.b().stream())
          .forEach(where -> assertTrue(places.contains(where.doc() + where.span() + where.type())));
      Set<TruthContradiction.Where> both = new HashSet<>(one.a());
      both.retainAll(one.b());
      assertTrue(both.isEmpty(), "nothing contradicts itself");
    }
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() {
    assertThrows(
        ProblemException.class,
        () -> CorpusGenerator.generate(whole, new CorpusSettings(5, 4, 100)));
  }

  @Test
  void thereIsADayForEveryArticle() throws IOException {
    List<String> rows = Files.readAllLines(whole.resolve(CorpusGenerator.PUBLISHED));
    assertEquals("doc\tpublished", rows.get(0));
    assertEquals(
        corpus.texts().keySet(),
        rows.stream().skip(1).map(row -> row.split("\t", -1)[0]).collect(Collectors.toSet()));
  }

  private static Map<String, String> bytes(Path root) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return bytes;
  }
}
