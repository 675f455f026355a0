package org.pactwatch.eval.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Word;

/**
 * Sentences, tokens and words of a whole text as stretches of its characters, white space not
 * counted, so that it does not matter who counts a space to what.
 */
final class TextWords {
  /** Stands for the head of a root, and for no head at all where there is no tree. */
  static final int ROOT = -1;

  static final int NO_TREE = -2;

  /** A stretch in characters that are not white space. */
  record Stretch(int start, int end) {}

  /**
   * One word.
   *
   * @param stretch that of its token
   * @param ofSeveral whether its token holds further words
   * @param word the word
   * @param head the index of its head in {@link #words}, {@link #ROOT} or {@link #NO_TREE}
   * @param relation without subtype; empty without a tree
   */
  record Placed(Stretch stretch, boolean ofSeveral, Word word, int head, String relation) {}

  private final int[] before;
  private final List<Stretch> sentences = new ArrayList<>();
  private final List<Stretch> tokens = new ArrayList<>();
  private final List<Placed> words = new ArrayList<>();
  private boolean anyTree;

  TextWords(String text) {
    before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.getType(text.charAt(i)) == Character.SPACE_SEPARATOR;
      before[i + 1] = before[i] + (space ? 0 : 1);
    }
  }

  /** Adds the next sentence; {@code base} is added to all its offsets. */
  void add(Sentence sentence, int base) {
    sentences.add(stretch(base + sentence.start(), base + sentence.end()));
    Optional<Tree> tree = sentence.tree();
    anyTree |= tree.isPresent();
    List<Word> all = sentence.words();
    int first = words.size();
    for (int i = 0; i < all.size(); i++) {
      Word word = all.get(i);
      boolean opens = !sameToken(all, i - 1);
      Stretch stretch = stretch(base + word.start(), base + word.end());
      if (opens) {
        tokens.add(stretch);
      }
      int index = i;
      int head = tree.map(found -> found.head(index)).orElse(NO_TREE);
      words.add(
          new Placed(
              stretch,
              !opens || sameToken(all, i),
              word,
              head >= 0 ? first + head : head,
              tree.map(found -> found.universalRelation(index)).orElse("")));
    }
  }

  /** Tells whether a word and the one after it are words of one token. */
  private static boolean sameToken(List<Word> words, int index) {
    return index >= 0
        && index + 1 < words.size()
        && words.get(index).start() == words.get(index + 1).start();
  }

  /** Counts tokens: words that share a stretch are one. */
  static int tokens(List<Word> words) {
    int tokens = 0;
    for (int i = 0; i < words.size(); i++) {
      tokens += sameToken(words, i - 1) ? 0 : 1;
    }
    return tokens;
  }

  private Stretch stretch(int start, int end) {
    return new Stretch(before[start], before[end]);
  }

  List<Stretch> sentences() {
    return sentences;
  }

  List<Stretch> tokens() {
    return tokens;
  }

  List<Placed> words() {
    return words;
  }

  /** Whether any sentence has a tree. */
  boolean anyTree() {
    return anyTree;
  }
}
