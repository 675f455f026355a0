package org.pactwatch.ledger.lineage;

import java.util.Arrays;

/** Builds a print word by word. */
final class PrintBuilder {
  /** Words and anchors kept at most: forty times a long article, and still only 100 kB. */
  private static final int MOST = 20_000;

  private static final int ROOM = 512;
  private static final int QUOTED_ANCHOR = 0x51;

  private int[] words = new int[ROOM];
  private byte[] marks = new byte[ROOM];
  private int size;
  private int[] anchors = new int[ROOM];
  private int anchorCount;

  void word(WordReader.Word word, boolean title, boolean quoted, boolean named) {
    if (size == MOST) {
      return;
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      marks = Arrays.copyOf(marks, 2 * size);
    }
    words[size] = Hashes.of(word.folded());
    marks[size] =
        (byte)
            ((title ? TextPrint.TITLE : 0)
                | (quoted ? TextPrint.QUOTED : 0)
                | (named || word.number() || word.looksNamed() ? TextPrint.GIVEN : 0)
                | (word.first() ? TextPrint.FIRST : 0)
                | (word.isShort() ? TextPrint.SHORT : 0));
    size++;
  }

  /** Adds an anchor; one inside a quotation agrees only with one inside a quotation. */
  void anchor(String name, boolean quoted) {
    if (anchorCount == MOST) {
      return;
    }
    if (anchorCount == anchors.length) {
      anchors = Arrays.copyOf(anchors, 2 * anchorCount);
    }
    int hash = Hashes.of(name);
    anchors[anchorCount++] = quoted ? Hashes.join(hash, QUOTED_ANCHOR) : hash;
  }

  TextPrint build() {
    return new TextPrint(
        Arrays.copyOf(words, size),
        Arrays.copyOf(marks, size),
        Arrays.copyOf(anchors, anchorCount));
  }
}
