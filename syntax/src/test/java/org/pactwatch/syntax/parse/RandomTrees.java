package org.pactwatch.syntax.parse;

import java.util.Random;
import java.util.stream.LongStream;
import org.pactwatch.syntax.Tree;

/** Random trees without crossing arcs, as the parser counts: words from 1, the root behind them. */
final class RandomTrees {
  private RandomTrees() {}

  /** So many seeds, from the one that {@code -Dpactwatch.seed} names on. */
  static LongStream seeds(int count) {
    long first = Long.getLong("pactwatch.seed", 20240223L);
    return LongStream.range(first, first + count);
  }

  /** The heads of that many words; place 0 is unused. Every such tree may come. */
  static int[] heads(int words, Random random) {
    int[] heads = new int[words + 1];
    int top = 1 + random.nextInt(words);
    heads[top] = words + 1;
    hang(heads, 1, top - 1, top, random);
    hang(heads, top + 1, words, top, random);
    return heads;
  }

  private static void hang(int[] heads, int from, int to, int head, Random random) {
    int first = from;
    while (first <= to) {
      int last = first + random.nextInt(to - first + 1);
      int child = first + random.nextInt(last - first + 1);
      heads[child] = head;
      hang(heads, first, child - 1, child, random);
      hang(heads, child + 1, last, child, random);
      first = last + 1;
    }
  }

  /** Such a tree in the usual numbering, each word's relation named after its place. */
  static Tree tree(int words, Random random) {
    int[] counted = heads(words, random);
    int[] heads = new int[words];
    String[] relations = new String[words];
    for (int word = 0; word < words; word++) {
      heads[word] = counted[word + 1] > words ? Tree.NONE : counted[word + 1] - 1;
      relations[word] = heads[word] == Tree.NONE ? "root" : "dep:" + word;
    }
    return new Tree(heads, relations);
  }

  /** Whether two arcs cross; the root's arc counts. */
  static boolean crosses(int[] heads) {
    for (int one = 1; one < heads.length; one++) {
      for (int other = 1; other < heads.length; other++) {
        int start = Math.min(one, heads[one]);
        int end = Math.max(one, heads[one]);
        int low = Math.min(other, heads[other]);
        int high = Math.max(other, heads[other]);
        if (start < low && low < end && end < high) {
          return true;
        }
      }
    }
    return false;
  }
}
