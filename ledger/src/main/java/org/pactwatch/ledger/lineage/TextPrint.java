package org.pactwatch.ledger.lineage;

import java.util.Arrays;

/**
 * A text as hashes of its words, in order, each with what it is part of; and its anchors. Nobody
 * can read it, but who knows the words can look for them: it is as much the document's as its text
 * is, and must be forgotten with it. Immutable.
 */
public final class TextPrint {
  /** The word stands in the title. */
  static final int TITLE = 1;

  /** The word stands in a direct quotation. */
  static final int QUOTED = 2;

  /** The event gives the word, not the writer: a name or a number. */
  static final int GIVEN = 4;

  /** The word is the first of its sentence. */
  static final int FIRST = 8;

  /** The word has fewer than four letters, and so says little of what is told. */
  static final int SHORT = 16;

  private final int[] words;
  private final byte[] marks;
  private final int[] anchors;

  /**
   * Takes arrays that nobody changes afterwards.
   *
   * @param words hashes of the words, in order
   * @param marks what each word is part of, as bits
   * @param anchors hashes of what any honest report must keep as it is, in whatever language:
   *     things named and numbers, in order
   */
  TextPrint(int[] words, byte[] marks, int[] anchors) {
    if (words.length != marks.length) {
      throw new IllegalArgumentException(
          "expected marks for " + words.length + " words, got " + marks.length);
    }
    this.words = words;
    this.marks = marks;
    this.anchors = anchors;
  }

  int size() {
    return words.length;
  }

  int word(int index) {
    return words[index];
  }

  byte marks(int index) {
    return marks[index];
  }

  boolean is(int index, int mark) {
    return (marks[index] & mark) != 0;
  }

  int anchorCount() {
    return anchors.length;
  }

  int anchor(int index) {
    return anchors[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextPrint that
        && Arrays.equals(words, that.words)
        && Arrays.equals(marks, that.marks)
        && Arrays.equals(anchors, that.anchors);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(words) + Arrays.hashCode(marks)) + Arrays.hashCode(anchors);
  }

  @Override
  public String toString() {
    return words.length + " words, " + anchors.length + " anchors";
  }
}
