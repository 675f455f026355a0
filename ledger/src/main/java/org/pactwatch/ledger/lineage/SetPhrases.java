package org.pactwatch.ledger.lineage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences that come back again and again: a masthead, a call to subscribe, the paragraph of
 * background that closes every dispatch about a treaty. Copies of one article come within days of
 * each other; a sentence that stands in articles of three or more separate times is nobody's copy.
 */
final class SetPhrases {
  /** Days between two articles that part one time from the next. */
  private static final int APART = 3;

  /** Separate times that make a sentence a set phrase. */
  private static final int TIMES = 3;

  private final Set<Integer> sentences;

  private SetPhrases(Set<Integer> sentences) {
    this.sentences = sentences;
  }

  static SetPhrases of(List<Sketch> sketches, List<PrintReader> prints) {
    int dated = 0;
    for (int i = 0; i < prints.size(); i++) {
      dated += sketches.get(i).published().isPresent() ? prints.get(i).sentences().size() : 0;
    }
    long[] byHash = new long[dated];
    int size = 0;
    for (int i = 0; i < prints.size(); i++) {
      Optional<LocalDate> day = sketches.get(i).published();
      if (day.isPresent()) {
        for (PrintReader.Sentence sentence : prints.get(i).sentences()) {
          byHash[size++] = ((long) sentence.hash() << Integer.SIZE) | days(day.get());
        }
      }
    }
    Arrays.sort(byHash);
    return new SetPhrases(recurring(byHash));
  }

  /** Days since 1970, moved so that they sort as unsigned numbers do. */
  private static long days(LocalDate day) {
    long since = ChronoUnit.DAYS.between(LocalDate.EPOCH, day);
    return Math.max(Math.min(since, Integer.MAX_VALUE), Integer.MIN_VALUE) - Integer.MIN_VALUE;
  }

  private static Set<Integer> recurring(long[] byHash) {
    Set<Integer> recurring = new HashSet<>();
    int times = 0;
    for (int i = 0; i < byHash.length; i++) {
      boolean same = i > 0 && byHash[i] >> Integer.SIZE == byHash[i - 1] >> Integer.SIZE;
      if (!same) {
        times = 1;
      } else if (byHash[i] - byHash[i - 1] > APART) {
        times++;
      }
      if (times >= TIMES) {
        recurring.add((int) (byHash[i] >> Integer.SIZE));
      }
    }
    return recurring;
  }

  /** Tells whether a sentence with this hash is one. */
  boolean contains(int sentence) {
    return sentences.contains(sentence);
  }
}
