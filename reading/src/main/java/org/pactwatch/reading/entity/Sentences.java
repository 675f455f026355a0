package org.pactwatch.reading.entity;

import java.util.List;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.InOrder;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/** Where sentences lie and who acts in them. */
final class Sentences {
  /** How many small words can stand between a subject and its verb: "ne s'y est". */
  private static final int LONGEST_WAY_TO_VERB = 3;

  private final List<Sentence> sentences;

  Sentences(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** Returns the number of the sentence that holds an offset, or of the next one. */
  int at(int offset) {
    return InOrder.firstFrom(sentences, Sentence::end, offset + 1);
  }

  /** Tells whether the word at an offset can begin a name: no small word or verb does. */
  boolean canBeginName(int offset) {
    int number = at(offset);
    if (number >= sentences.size()) {
      return true;
    }
    List<Word> words = sentences.get(number).words();
    int word = InOrder.firstFrom(words, Word::end, offset + 1);
    return word < words.size()
        && switch (words.get(word).upos()) {
          case PROPN, NOUN, ADJ, X -> true;
          default -> false;
        };
  }

  /** Tells whether the word at an offset is taken for a proper noun. */
  boolean isProperNoun(int offset) {
    int number = at(offset);
    if (number >= sentences.size()) {
      return false;
    }
    List<Word> words = sentences.get(number).words();
    int word = InOrder.firstFrom(words, Word::end, offset + 1);
    return word < words.size() && words.get(word).upos() == Upos.PROPN;
  }

  /** Tells whether words are followed by a verb as a subject is, or follow one that tells. */
  boolean isSubject(Span span) {
    int number = at(span.start());
    if (number >= sentences.size()) {
      return false;
    }
    List<Word> words = sentences.get(number).words();
    int before = InOrder.firstFrom(words, Word::end, span.start() + 1) - 1;
    int after = InOrder.firstFrom(words, Word::start, span.end());
    if (after < words.size() && words.get(after).form().equals(",")) {
      // Behind an apposition: "le ministre, Ludo Rusk, a signé".
      after++;
    }
    if (before >= 0 && words.get(before).upos() == Upos.DET) {
      before--;
    }
    // One of several subjects is not meant by a pronoun of one person.
    boolean governed =
        before >= 0
            && (words.get(before).upos() == Upos.ADP || words.get(before).upos() == Upos.CCONJ);
    return !governed && (meetsVerb(words, after) || follows(words, before));
  }

  private static boolean meetsVerb(List<Word> words, int from) {
    for (int i = from; i < Math.min(words.size(), from + LONGEST_WAY_TO_VERB); i++) {
      switch (words.get(i).upos()) {
        case VERB, AUX -> {
          return true;
        }
        case PRON, ADV -> {
          // ne, n', s', l', y, en: on the way to the verb
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean follows(List<Word> words, int before) {
    return before >= 0 && words.get(before).upos() == Upos.VERB;
  }
}
