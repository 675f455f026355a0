package org.pactwatch.syntax.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.learn.Keys;

/** {@code -Dpactwatch.seed=N} starts with that seed. */
class MarkSitesTest {
  private static final String[] MARKS = {",", ".", "«", "»", "(", ")", "\"", "-"};

  static LongStream seeds() {
    return RandomTrees.seeds(200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void sitesAreTheNeighboursAndWhatIsAboveThemOnTheirSide(long seed) {
    Random random = new Random(seed);
    boolean[] marks = new boolean[2 + random.nextInt(25)];
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (int word = 0; word < marks.length; word++) {
      marks[word] = word != marks.length / 2 && random.nextInt(3) == 0;
      count += marks[word] ? 0 : 1;
      text.append(word == 0 ? "" : " ");
      text.append(marks[word] ? MARKS[random.nextInt(MARKS.length)] + "/PUNCT" : "mot/NOUN");
    }
    int[] heads = spread(RandomTrees.heads(count, random), marks);
    String[] relations = new String[marks.length];
    Arrays.fill(relations, "dep");
    MarkSites sites = new MarkSites();
    Keys keys = new Keys();
    List<Word> words = Words.of(text.toString());
    sites.read(words, heads, relations, marks);
    for (int mark = 0; mark < marks.length; mark++) {
      if (!marks[mark]) {
        continue;
      }
      int found = sites.find(mark);
      assertTrue(found > 0, "seed " + seed);
      Set<Integer> all = new TreeSet<>();
      for (int index = 0; index < found; index++) {
        int site = sites.site(index);
        all.add(site);
        assertFalse(marks[site], "seed " + seed + ": a mark hangs on a mark");
        sites.features(mark, index, keys);
        assertTrue(keys.size() > 0, "seed " + seed);
      }
      Set<Integer> expected = above(mark, -1, heads, marks);
      expected.addAll(above(mark, 1, heads, marks));
      assertEquals(expected, all, "seed " + seed + ": sites of " + mark);
      Set<Integer> missed = uncrossed(mark, heads, marks);
      missed.removeAll(all);
      assertEquals(Set.of(), missed, "seed " + seed + ": what keeps free of crossing arcs");
    }
  }

  /** The heads of a tree without marks, at the places of a sentence with marks. */
  private static int[] spread(int[] counted, boolean[] marks) {
    int[] places = IntStream.range(0, marks.length).filter(word -> !marks[word]).toArray();
    int[] heads = new int[marks.length];
    for (int place = 1; place < counted.length; place++) {
      boolean top = counted[place] == counted.length;
      heads[places[place - 1]] = top ? Tree.NONE : places[counted[place] - 1];
    }
    return heads;
  }

  /** The nearest word on one side of a mark and those above it up to the first across the mark. */
  private static Set<Integer> above(int mark, int step, int[] heads, boolean[] marks) {
    Set<Integer> above = new TreeSet<>();
    int word = mark + step;
    while (word >= 0 && word < heads.length && marks[word]) {
      word += step;
    }
    while (word >= 0 && word < heads.length && (word - mark) * step > 0) {
      above.add(word);
      word = heads[word];
    }
    return above;
  }

  private static Set<Integer> uncrossed(int mark, int[] heads, boolean[] marks) {
    Set<Integer> free = new TreeSet<>();
    for (int site = 0; site < heads.length; site++) {
      if (!marks[site] && !crosses(mark, site, heads, marks)) {
        free.add(site);
      }
    }
    return free;
  }

  private static boolean crosses(int mark, int site, int[] heads, boolean[] marks) {
    int start = Math.min(mark, site);
    int end = Math.max(mark, site);
    for (int word = 0; word < heads.length; word++) {
      if (marks[word]) {
        continue;
      }
      // The root's arc comes from beyond the last word.
      int head = heads[word] == Tree.NONE ? heads.length : heads[word];
      int low = Math.min(word, head);
      int high = Math.max(word, head);
      boolean cross =
          (start < low && low < end && end < high) || (low < start && start < high && high < end);
      if (cross) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aMarkMayHangOnEitherNeighbourAndOnWhatIsAboveThem() {
    List<Word> words = Words.of("le/DET mur/NOUN ,/PUNCT hier/ADV ,/PUNCT tient/VERB");
    boolean[] marks = Skeleton.marks(words);
    MarkSites sites = new MarkSites();
    sites.read(
        words,
        new int[] {1, 5, 0, 5, 0, Tree.NONE},
        new String[] {"det", "nsubj", "punct", "advmod", "punct", "root"},
        marks);
    assertEquals(3, sites.find(2));
    assertEquals(List.of(1, 3, 5), List.of(sites.site(0), sites.site(1), sites.site(2)));
  }

  @Test
  void aDeepChainOfHeadsIsClimbedOnlySoFar() {
    int length = 200;
    List<Word> words = Words.of("mot/NOUN ".repeat(length) + ",/PUNCT");
    int[] heads = IntStream.range(-1, length).toArray();
    String[] relations = new String[length + 1];
    Arrays.fill(relations, "nmod");
    MarkSites sites = new MarkSites();
    sites.read(words, heads, relations, Skeleton.marks(words));
    assertEquals(40, sites.find(length));
    assertEquals(length - 1, sites.site(0));
  }
}
