package org.pactwatch.syntax.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

class GuidedParserTest {
  private static final ParserModel MODEL = Learned.model(1, 15);

  private static String arcs(List<Word> words, Tree tree) {
    StringBuilder arcs = new StringBuilder();
    for (int word = 0; word < tree.size(); word++) {
      int head = tree.head(word);
      arcs.append(words.get(word).form()).append(' ').append(tree.relation(word)).append(' ');
      arcs.append(head == Tree.NONE ? "-" : words.get(head).form()).append('\n');
    }
    return arcs.toString();
  }

  @Test
  void findsTheTreesItHasLearned() {
    GuidedParser parser = MODEL.parser();
    for (ParserTrainer.Example example : Learned.examples()) {
      assertEquals(
          arcs(example.words(), example.tree()),
          arcs(example.words(), parser.parse(example.words())));
    }
  }

  @Test
  void findsTheArcsOfWordsFromEitherEnd() {
    ArcParser backward = MODEL.backward().parser();
    ArcParser forward = MODEL.forward().parser();
    for (ParserTrainer.Example example : Learned.examples()) {
      Tree guide = backward.parseBackward(example.words());
      Tree tree = forward.parse(example.words(), guide);
      for (int word = 0; word < tree.size(); word++) {
        if (example.words().get(word).upos() != Upos.PUNCT) {
          assertEquals(example.tree().head(word), guide.head(word));
          assertEquals(example.tree().head(word), tree.head(word));
          assertEquals(example.tree().relation(word), tree.relation(word));
        }
      }
    }
  }

  @Test
  void carriesWhatItLearnedToOtherWords() {
    List<Word> words =
        Words.of("une/DET école/NOUN vend/VERB des/DET livres/NOUN anciens/ADJ ./PUNCT");
    Tree tree = MODEL.parser().parse(words);
    assertEquals(2, tree.root());
    assertEquals("nsubj", tree.relation(1));
    assertEquals("obj", tree.relation(4));
    assertEquals(4, tree.head(3));
  }

  @Test
  void aSeedGivesOneModel() throws IOException {
    assertEquals(Trace.of(Learned.model(5, 3)), Trace.of(Learned.model(5, 3)));
  }

  @Test
  void threadsShareOneParser() {
    GuidedParser parser = MODEL.parser();
    List<ParserTrainer.Example> examples = Learned.examples();
    List<Tree> alone = examples.stream().map(each -> parser.parse(each.words())).toList();
    assertTrue(
        IntStream.range(0, 400)
            .parallel()
            .allMatch(
                i -> {
                  int which = i % examples.size();
                  return parser.parse(examples.get(which).words()).equals(alone.get(which));
                }));
  }

  @Test
  void anyWordsGetATree() {
    long seed = Long.getLong("pactwatch.seed", 20240223L);
    GuidedParser parser = MODEL.parser();
    for (int round = 0; round < 300; round++) {
      Random random = new Random(seed + round);
      List<Word> words =
          IntStream.range(0, 1 + random.nextInt(30)).mapToObj(at -> word(at, random)).toList();
      Tree tree = parser.parse(words);
      assertEquals(words.size(), tree.size(), "seed " + (seed + round));
      assertEquals(tree, parser.parse(words), "seed " + (seed + round));
    }
  }

  private static Word word(int at, Random random) {
    String[] forms = {
      ",", "«", "»", "\"", "(", ")", "\u201c", "\u201d", "le", "port", "\ud83d", "7"
    };
    String form = forms[random.nextInt(forms.length)];
    Upos upos = random.nextInt(3) == 0 ? Upos.PUNCT : any(random);
    return new Word(2 * at, 2 * at + 1, form, upos, form, Features.none());
  }

  private static Upos any(Random random) {
    List<Upos> all = List.of(Upos.values());
    return all.get(random.nextInt(all.size()));
  }

  @Test
  void aSentenceOfNothingButMarksGetsATree() {
    GuidedParser parser = MODEL.parser();
    for (int count = 1; count < 60; count++) {
      String text = "!/PUNCT " + "»/PUNCT ".repeat(count - 1);
      assertEquals(count, parser.parse(Words.of(text.strip())).size());
    }
  }
}
