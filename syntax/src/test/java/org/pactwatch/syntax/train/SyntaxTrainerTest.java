package org.pactwatch.syntax.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.pactwatch.syntax.SmallTreebank;
import org.pactwatch.syntax.conllu.TreebankSentence;
import org.pactwatch.syntax.model.ModelFile;
import org.pactwatch.syntax.model.SyntaxModel;

class SyntaxTrainerTest {
  private static final List<TreebankSentence> SENTENCES = SmallTreebank.sentences();

  private static Plan plan(long seed) {
    return new Plan(seed, 3, 3, 2, 3, 2, 4, 2, 0.01);
  }

  private static SyntaxModel train(long seed) {
    return new SyntaxTrainer(new Taught(), plan(seed), line -> {}).train(SENTENCES, "invented");
  }

  private static byte[] bytes(SyntaxModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelFile.write(model, bytes);
    return bytes.toByteArray();
  }

  private static byte[] onThreads(int threads, long seed) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return bytes(pool.submit(() -> train(seed)).get());
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void aSeedGivesOneModelWhateverTheNumberOfThreads() throws Exception {
    byte[] once = bytes(train(1));
    assertArrayEquals(once, bytes(train(1)));
    assertArrayEquals(once, onThreads(1, 1));
    assertArrayEquals(once, onThreads(7, 1));
  }

  @Test
  void anotherSeedGivesAnotherModel() throws IOException {
    assertFalse(Arrays.equals(bytes(train(1)), bytes(train(2))));
  }

  @Test
  void theModelHoldsWhatTheTreebankShows() {
    SyntaxModel model = train(1);
    assertEquals("invented", model.origin());
    assertTrue(model.tagger().tags().contains("ADP+DET"));
    assertTrue(model.parser().forward().relations().containsAll(List.of("nsubj:pass", "det")));
    assertTrue(model.parser().forward().relations().contains("parataxis:insert"));
    // Its reporting clause was the other way round.
    assertFalse(model.parser().forward().relations().contains("parataxis"));
  }

  @Test
  void theModelCanBeWrittenAndReadAndParsesAsBefore() throws IOException {
    SyntaxModel model = train(1);
    SyntaxModel read = ModelFile.read(new ByteArrayInputStream(bytes(model)));
    for (TreebankSentence sentence : SENTENCES) {
      assertEquals(
          model.parser().parser().parse(sentence.sentence().words()),
          read.parser().parser().parse(sentence.sentence().words()));
    }
  }

  @Test
  void saysWhatGoesOn() {
    List<String> told = new ArrayList<>();
    new SyntaxTrainer(new Taught(), plan(1), told::add).train(SENTENCES, "");
    assertEquals("tagger: 24 sentences, 2 learners", told.get(0));
    assertEquals("parser: 2 learners", told.get(told.size() - 1));
  }

  @Test
  void fewerSentencesThanFoldsAreRefused() {
    SyntaxTrainer trainer = new SyntaxTrainer(new Taught(), plan(1), line -> {});
    IllegalArgumentException told =
        assertThrows(
            IllegalArgumentException.class, () -> trainer.train(SENTENCES.subList(0, 2), ""));
    assertEquals("expected 3 sentences or more, got 2", told.getMessage());
  }

  @Test
  void plansThatTrainNothingAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Plan(1, 1, 1, 1, 1, 1, 1, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Plan(1, 2, 0, 1, 1, 1, 1, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Plan(1, 2, 1, 1, 1, 1, 1, 0, 0));
    assertEquals(9, Plan.usual(9).seed());
  }
}
