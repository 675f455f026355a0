package org.pactwatch.syntax.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.syntax.learn.LinearModel;
import org.pactwatch.syntax.learn.Perceptron;
import org.pactwatch.syntax.learn.Weights;

/** The tagger that is asked first takes everything for a noun; the dictionary knows articles. */
class StackedTaggerTest {
  private static final List<String> ARTICLES = List.of("le", "la", "les", "un");

  /** La ferme ferme: the same word is a noun behind an article and a verb behind a noun. */
  private static final List<TaggerTrainer.Example> EXAMPLES =
      List.of(
          example("la/DET ferme/NOUN ferme/VERB"),
          example("le/DET garde/NOUN garde/VERB"),
          example("la/DET ferme/NOUN du/ADP+DET garde/NOUN ferme/VERB"),
          example("un/DET garde/NOUN marche/VERB"),
          example("la/DET marche/NOUN garde/VERB la/DET ferme/NOUN"));

  private static TaggerTrainer.Example example(String tagged) {
    List<String> tokens = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (String each : tagged.split(" ", -1)) {
      tokens.add(each.substring(0, each.indexOf('/')));
      right.add(each.substring(each.indexOf('/') + 1));
    }
    List<String> others = List.of(nouns(tokens.toArray(String[]::new)));
    return new TaggerTrainer.Example(tokens, others, right);
  }

  private static String[] nouns(String[] tokens) {
    String[] tags = new String[tokens.length];
    Arrays.fill(tags, "NOUN");
    return tags;
  }

  private static int dictionary(String lowerForm) {
    return ARTICLES.contains(lowerForm) ? 1 : 0;
  }

  private static Weights weights(long seed) {
    TaggerTrainer trainer = new TaggerTrainer(EXAMPLES, StackedTaggerTest::dictionary, seed);
    for (int round = 0; round < 20; round++) {
      trainer.round();
    }
    return trainer.weights();
  }

  private static TaggerModel model() {
    return new TaggerModel(TaggerTrainer.tags(EXAMPLES), LinearModel.of(weights(1), 0));
  }

  private static Tagger tagger(Tagger first) {
    return new StackedTagger(first, StackedTaggerTest::dictionary, model());
  }

  private static String tags(Tagger tagger, String tokens) {
    return String.join(" ", tagger.tag(tokens.split(" ", -1)));
  }

  @Test
  void findsTheTagsThatItHasLearned() {
    Tagger tagger = tagger(StackedTaggerTest::nouns);
    for (TaggerTrainer.Example example : EXAMPLES) {
      assertEquals(
          String.join(" ", example.right()), tags(tagger, String.join(" ", example.tokens())));
    }
  }

  @Test
  void knowsAWordOfTheDictionaryThatItHasNotSeen() {
    assertEquals("DET NOUN VERB", tags(tagger(StackedTaggerTest::nouns), "les garde marche"));
  }

  @Test
  void theTagsAreThoseThatOccurByName() {
    assertEquals(List.of("ADP+DET", "DET", "NOUN", "VERB"), TaggerTrainer.tags(EXAMPLES));
  }

  @Test
  void asksTheFirstTaggerForTheHeadsOfLongTokens() {
    List<Integer> lengths = new ArrayList<>();
    Tagger first =
        tokens -> {
          for (String token : tokens) {
            lengths.add(token.length());
          }
          return nouns(tokens);
        };
    String[] tokens = {"la", "x".repeat(1 << 20), "\ud83d\ude80".repeat(1000)};
    String[] kept = tokens.clone();
    assertEquals(3, tagger(first).tag(tokens).length);
    assertEquals(List.of(2, 60, 60), lengths);
    assertArrayEquals(kept, tokens, "the tokens that were given stay as they are");
  }

  @Test
  void aSentenceDoesNotDependOnTheOneBefore() {
    Tagger tagger = tagger(StackedTaggerTest::nouns);
    String[] once = tagger.tag(new String[] {"la", "ferme", "ferme"});
    tagger.tag("garde la marche du ferme les un".repeat(9).split(" ", -1));
    assertArrayEquals(once, tagger.tag(new String[] {"la", "ferme", "ferme"}));
    assertEquals(0, tagger.tag(new String[0]).length);
  }

  @Test
  void readsSingleCharactersOfAnyKind() {
    String[] tokens = {"\ud83d", "\ude80", "\u0000", "\u0301", "7", "-", "A", "\uffff"};
    assertEquals(tokens.length, tagger(StackedTaggerTest::nouns).tag(tokens).length);
  }

  @Test
  void aSeedGivesOneModel() throws IOException {
    assertArrayEquals(bytes(weights(7)), bytes(weights(7)));
  }

  private static byte[] bytes(Weights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LinearModel.of(weights, 0).write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void whatDoesNotFitTogetherIsRefused() {
    List<String> one = List.of("DET");
    assertThrows(
        IllegalArgumentException.class,
        () -> new TaggerTrainer.Example(List.of("la", "ferme"), one, one));
    Perceptron perceptron = new Perceptron();
    LinearModel none = LinearModel.of(perceptron.average(), 0);
    assertThrows(IllegalArgumentException.class, () -> new TaggerModel(List.of(), none));
    LinearModel four = LinearModel.of(weights(1), 0);
    assertEquals(4, four.classes());
    assertThrows(IllegalArgumentException.class, () -> new TaggerModel(one, four));
  }

  @Test
  void theFeatureSetHasAName() {
    assertEquals(TaggerModel.featureSet(), TaggerModel.featureSet());
    assertTrue(TaggerModel.featureSet().startsWith("tag-"));
  }
}
