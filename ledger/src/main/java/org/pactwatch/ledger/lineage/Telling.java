package org.pactwatch.ledger.lineage;

import java.util.Arrays;
import java.util.List;

/**
 * What the sentences of a document tell, indexed by word: two documents are compared word by word
 * instead of each sentence with each, since most sentences share nothing. Immutable.
 */
final class Telling {
  // The word in the upper half, its sentence in the lower: sorted, equal words stand together.
  private final long[] postings;
  private final float[] weights;
  private final double[] totals;

  private Telling(long[] postings, float[] weights, double[] totals) {
    this.postings = postings;
    this.weights = weights;
    this.totals = totals;
  }

  /** Indexes the words of each sentence. */
  static Telling of(List<WeightedSet> sentences) {
    long[] postings = new long[sentences.stream().mapToInt(one -> one.set().size()).sum()];
    double[] totals = new double[sentences.size()];
    int size = 0;
    for (int sentence = 0; sentence < totals.length; sentence++) {
      WeightedSet words = sentences.get(sentence);
      totals[sentence] = words.total();
      for (int i = 0; i < words.set().size(); i++) {
        postings[size++] = ((long) words.set().at(i) << Integer.SIZE) | sentence;
      }
    }
    Arrays.sort(postings);
    float[] weights = new float[size];
    int[] read = new int[totals.length];
    for (int i = 0; i < size; i++) {
      // A sentence's words come in the order of its set.
      int sentence = (int) postings[i];
      weights[i] = sentences.get(sentence).weight(read[sentence]++);
    }
    return new Telling(postings, weights, totals);
  }

  /** How many sentences there are. */
  int size() {
    return totals.length;
  }

  /** How many words all sentences have. */
  int words() {
    return postings.length;
  }

  /** The weight of all words of a sentence. */
  double total(int sentence) {
    return totals[sentence];
  }

  /** The weight of what each sentence shares with each of the other's, row by row. */
  double[] shared(Telling other) {
    double[] shared = new double[size() * other.size()];
    int i = 0;
    int j = 0;
    while (i < postings.length && j < other.postings.length) {
      int one = word(i);
      int two = other.word(j);
      if (one < two) {
        i++;
      } else if (one > two) {
        j++;
      } else {
        int end = other.end(j);
        for (; i < postings.length && word(i) == one; i++) {
          int row = (int) postings[i] * other.size();
          for (int k = j; k < end; k++) {
            shared[row + (int) other.postings[k]] += weights[i];
          }
        }
        j = end;
      }
    }
    return shared;
  }

  private int word(int posting) {
    return (int) (postings[posting] >> Integer.SIZE);
  }

  private int end(int from) {
    int to = from + 1;
    while (to < postings.length && word(to) == word(from)) {
      to++;
    }
    return to;
  }
}
