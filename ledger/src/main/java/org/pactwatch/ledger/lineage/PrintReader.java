package org.pactwatch.ledger.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Takes a print apart into sentences, shingles and words. */
final class PrintReader {
  /** Words in a shingle. */
  static final int SHINGLE = 3;

  private final TextPrint print;
  private final List<Sentence> sentences;

  PrintReader(TextPrint print) {
    this.print = print;
    this.sentences = sentences(print);
  }

  /**
   * A sentence of the body.
   *
   * @param start its first word
   * @param end behind its last word
   * @param hash of all its words
   */
  record Sentence(int start, int end, int hash) {
    int size() {
      return end - start;
    }
  }

  List<Sentence> sentences() {
    return sentences;
  }

  private static List<Sentence> sentences(TextPrint print) {
    List<Sentence> all = new ArrayList<>();
    int at = 0;
    while (at < print.size()) {
      int start = at;
      int hash = 0;
      do {
        hash = Hashes.join(hash, print.word(at));
        at++;
      } while (at < print.size() && !print.is(at, TextPrint.FIRST));
      if (!print.is(start, TextPrint.TITLE)) {
        all.add(new Sentence(start, at, hash));
      }
    }
    return all;
  }

  /** Shingles whose words all stand outside quotations and are not all given by the event. */
  IntSet narration(IntPredicate isSet) {
    return shingles(
        sentence -> !isSet.test(sentence.hash()),
        (from, to) -> none(from, to, TextPrint.QUOTED) && !all(from, to, TextPrint.GIVEN));
  }

  /** All shingles of the body. */
  IntSet whole(IntPredicate isSet) {
    return shingles(sentence -> !isSet.test(sentence.hash()), (from, to) -> true);
  }

  /** Shingles whose words all stand inside quotations. */
  IntSet quoted(IntPredicate isSet) {
    return shingles(
        sentence -> !isSet.test(sentence.hash()), (from, to) -> all(from, to, TextPrint.QUOTED));
  }

  /** The longer words of the title. */
  IntSet title() {
    int[] words = new int[print.size()];
    int size = 0;
    for (int i = 0; i < print.size(); i++) {
      if (print.is(i, TextPrint.TITLE) && !print.is(i, TextPrint.SHORT)) {
        words[size++] = print.word(i);
      }
    }
    return IntSet.of(Arrays.copyOf(words, size));
  }

  /** The words of a sentence that tell something: names, numbers and longer words. */
  IntSet telling(Sentence sentence) {
    return words(sentence, i -> print.is(i, TextPrint.GIVEN) || !print.is(i, TextPrint.SHORT));
  }

  /** The names and numbers of a sentence. */
  IntSet given(Sentence sentence) {
    return words(sentence, i -> print.is(i, TextPrint.GIVEN));
  }

  private IntSet words(Sentence sentence, IntPredicate wanted) {
    return IntSet.of(
        IntStream.range(sentence.start(), sentence.end())
            .filter(i -> !print.is(i, TextPrint.QUOTED) && wanted.test(i))
            .map(print::word)
            .toArray());
  }

  private IntSet shingles(Predicate<Sentence> wanted, Stretch fits) {
    int[] hashes = new int[print.size()];
    int size = 0;
    for (Sentence sentence : sentences) {
      if (wanted.test(sentence)) {
        for (int i = sentence.start(); i + SHINGLE <= sentence.end(); i++) {
          if (fits.test(i, i + SHINGLE)) {
            hashes[size++] = shingle(i);
          }
        }
      }
    }
    return IntSet.of(Arrays.copyOf(hashes, size));
  }

  private int shingle(int from) {
    int hash = SHINGLE;
    for (int i = from; i < from + SHINGLE; i++) {
      hash = Hashes.join(hash, print.word(i));
    }
    return hash;
  }

  private boolean none(int from, int to, int mark) {
    for (int i = from; i < to; i++) {
      if (print.is(i, mark)) {
        return false;
      }
    }
    return true;
  }

  private boolean all(int from, int to, int mark) {
    for (int i = from; i < to; i++) {
      if (!print.is(i, mark)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a stretch of words is wanted. */
  private interface Stretch {
    boolean test(int from, int to);
  }
}
