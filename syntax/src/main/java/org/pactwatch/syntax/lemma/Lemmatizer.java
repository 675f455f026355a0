package org.pactwatch.syntax.lemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Upos;

/**
 * Finds lemma and morphology: in the overrides first, then in the dictionary, among the readings
 * that agree with the part of speech. Safe to share.
 */
public final class Lemmatizer {
  /** How many words are remembered; later ones are looked up each time. */
  private static final int REMEMBERED = 50_000;

  private static final Set<Upos> NEVER_IN_DICTIONARY =
      Set.of(Upos.PROPN, Upos.PUNCT, Upos.SYM, Upos.X);

  private record Key(String form, Upos upos) {}

  private record Reading(String lemma, String tag) {}

  private final Dictionary dictionary;
  private final TagSet tagSet;
  private final Map<String, Morphology> overrides;
  private final ConcurrentLinkedQueue<DictionaryLookup> lookups = new ConcurrentLinkedQueue<>();
  private final ConcurrentHashMap<Key, Morphology> memory = new ConcurrentHashMap<>();

  public Lemmatizer(Dictionary dictionary, TagSet tagSet, Overrides overrides) {
    this.dictionary = dictionary;
    this.tagSet = tagSet;
    this.overrides = overrides.entries();
  }

  /** The lemma and features of a form with plain marks. */
  public Morphology morphology(String form, Upos upos) {
    Key key = new Key(form, upos);
    Morphology known = memory.get(key);
    if (known != null) {
      return known;
    }
    Morphology found = find(form, upos);
    if (memory.size() < REMEMBERED) {
      memory.put(key, found);
    }
    return found;
  }

  private Morphology find(String form, Upos upos) {
    String lower = form.toLowerCase(Locale.ROOT);
    Morphology override = overrides.get(Overrides.key(lower, upos));
    if (override != null) {
      return override;
    }
    if (NEVER_IN_DICTIONARY.contains(upos)) {
      return new Morphology(form, Features.none());
    }
    List<Reading> readings = readings(lower);
    if (readings.isEmpty() && !form.equals(lower)) {
      readings = readings(form);
    }
    for (Reading reading : readings) {
      if (tagSet.allows(reading.tag(), upos)) {
        return new Morphology(reading.lemma(), tagSet.features(reading.tag()));
      }
    }
    return new Morphology(lower, Features.none());
  }

  private List<Reading> readings(String form) {
    DictionaryLookup pooled = lookups.poll();
    DictionaryLookup lookup = pooled == null ? new DictionaryLookup(dictionary) : pooled;
    List<Reading> readings = new ArrayList<>();
    for (WordData data : lookup.lookup(form)) {
      // The answer is reused by the next look-up, so its text is copied out.
      CharSequence tag = data.getTag();
      readings.add(
          new Reading(data.getStem().toString(), tag == null ? "" : tag.toString().trim()));
    }
    lookups.add(lookup);
    return readings;
  }
}
