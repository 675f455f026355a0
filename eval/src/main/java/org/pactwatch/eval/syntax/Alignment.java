package org.pactwatch.eval.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which found word is which gold word, as the CoNLL 2018 shared task has it.
 *
 * <p>Words that are whole tokens are the same if they span the same characters. Where a token of
 * several words is met on either side, the words of both sides up to a common end are compared by
 * the longest common subsequence of their forms, letter case ignored.
 */
final class Alignment {
  static final int NONE = -1;

  private final List<TextWords.Placed> gold;
  private final List<TextWords.Placed> found;
  private final int[] goldOf;
  private int matched;

  private int nextGold;
  private int nextFound;

  Alignment(List<TextWords.Placed> gold, List<TextWords.Placed> found) {
    this.gold = gold;
    this.found = found;
    goldOf = new int[found.size()];
    Arrays.fill(goldOf, NONE);
    while (nextGold < gold.size() && nextFound < found.size()) {
      if (gold.get(nextGold).ofSeveral() || found.get(nextFound).ofSeveral()) {
        alignRegion();
      } else {
        alignTokens();
      }
    }
  }

  /** The index of the gold word that a found word is; {@link #NONE} if it is none. */
  int goldOf(int foundWord) {
    return goldOf[foundWord];
  }

  /** How many words are aligned. */
  int matched() {
    return matched;
  }

  private void match(int goldWord, int foundWord) {
    goldOf[foundWord] = goldWord;
    matched++;
  }

  private void alignTokens() {
    TextWords.Stretch want = gold.get(nextGold).stretch();
    TextWords.Stretch have = found.get(nextFound).stretch();
    if (want.equals(have)) {
      match(nextGold++, nextFound++);
    } else if (want.start() <= have.start()) {
      nextGold++;
    } else {
      nextFound++;
    }
  }

  /** Aligns from a token of several words to where no such token reaches beyond, on both sides. */
  private void alignRegion() {
    boolean goldOpens = gold.get(nextGold).ofSeveral();
    TextWords.Placed opening = goldOpens ? gold.get(nextGold) : found.get(nextFound);
    // A plain word that begins before the region stays outside, so that the region is least.
    if (goldOpens && beginsBefore(found.get(nextFound), opening)) {
      nextFound++;
    } else if (!goldOpens && beginsBefore(gold.get(nextGold), opening)) {
      nextGold++;
    }
    int firstGold = nextGold;
    int firstFound = nextFound;
    int end = opening.stretch().end();
    while (!beyond(gold, nextGold, end) || !beyond(found, nextFound, end)) {
      boolean takesGold =
          nextGold < gold.size()
              && (nextFound >= found.size()
                  || gold.get(nextGold).stretch().start()
                      <= found.get(nextFound).stretch().start());
      TextWords.Placed taken = takesGold ? gold.get(nextGold++) : found.get(nextFound++);
      if (taken.ofSeveral()) {
        end = Math.max(end, taken.stretch().end());
      }
    }
    alignForms(firstGold, firstFound);
  }

  private static boolean beginsBefore(TextWords.Placed word, TextWords.Placed opening) {
    return !word.ofSeveral() && word.stretch().start() < opening.stretch().start();
  }

  private static boolean beyond(List<TextWords.Placed> words, int index, int end) {
    if (index >= words.size()) {
      return true;
    }
    TextWords.Placed word = words.get(index);
    return word.ofSeveral() ? word.stretch().start() >= end : word.stretch().end() > end;
  }

  private void alignForms(int firstGold, int firstFound) {
    int rows = nextGold - firstGold;
    int columns = nextFound - firstFound;
    int[][] longest = new int[rows + 1][columns + 1];
    for (int row = rows - 1; row >= 0; row--) {
      for (int column = columns - 1; column >= 0; column--) {
        longest[row][column] =
            sameForm(firstGold + row, firstFound + column)
                ? 1 + longest[row + 1][column + 1]
                : Math.max(longest[row + 1][column], longest[row][column + 1]);
      }
    }
    int row = 0;
    int column = 0;
    while (row < rows && column < columns) {
      if (sameForm(firstGold + row, firstFound + column)) {
        match(firstGold + row++, firstFound + column++);
      } else if (longest[row][column] == longest[row + 1][column]) {
        row++;
      } else {
        column++;
      }
    }
  }

  private boolean sameForm(int goldWord, int foundWord) {
    return lower(gold.get(goldWord)).equals(lower(found.get(foundWord)));
  }

  private static String lower(TextWords.Placed word) {
    return word.word().form().toLowerCase(Locale.ROOT);
  }
}
