package org.pactwatch.syntax.lemma;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Looks words up in a Morfologik dictionary. Safe to share. */
public final class Lexicon {
  /** One thing that a word may be: its stem and the dictionary's tag. */
  record Reading(String stem, String tag) {}

  private final Dictionary dictionary;
  private final boolean frequencies;

  /** Look-ups keep working state: each call borrows one that no other uses. */
  private final ConcurrentLinkedQueue<DictionaryLookup> lookups = new ConcurrentLinkedQueue<>();

  public Lexicon(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.frequencies = dictionary.metadata.isFrequencyIncluded();
  }

  /** All readings of a form as it stands, in the dictionary's order. */
  List<Reading> readings(String form) {
    DictionaryLookup idle = lookups.poll();
    DictionaryLookup lookup = idle == null ? new DictionaryLookup(dictionary) : idle;
    List<Reading> readings = new ArrayList<>();
    for (WordData data : lookup.lookup(form)) {
      // The answer is reused by the next look-up, so its text is copied out.
      if (data.getTag() != null) {
        readings.add(new Reading(data.getStem().toString(), tag(data.getTag())));
      }
    }
    lookups.add(lookup);
    return readings;
  }

  /** The tag without the letter at its end that tells how frequent the word is. */
  private String tag(CharSequence tag) {
    int end = frequencies && tag.length() > 0 ? tag.length() - 1 : tag.length();
    return tag.subSequence(0, end).toString().trim();
  }
}
