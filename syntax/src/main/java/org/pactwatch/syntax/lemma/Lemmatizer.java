package org.pactwatch.syntax.lemma;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.lemma.Lexicon.Reading;

/**
 * Finds lemma and morphology: in the overrides first, then in the dictionary, among the readings
 * that agree with the part of speech. Safe to share.
 */
public final class Lemmatizer {
  /** How many words are remembered; later ones are looked up each time. */
  private static final int REMEMBERED = 50_000;

  /** How much shorter than a form its base may be: French endings go up to {@code -es}. */
  private static final int LONGEST_ENDING = 2;

  private static final int RARE_COST = 1_000_000;
  private static final int OTHER_FORM_COST = 500_000;

  /** A longer word is not looked up, so that a megabyte without a space costs nothing. */
  private static final int LONGEST_WORD = 60;

  private static final Set<Upos> NEVER_IN_DICTIONARY =
      Set.of(Upos.PROPN, Upos.PUNCT, Upos.SYM, Upos.X);

  private static final Set<Upos> CLOSED =
      Set.of(Upos.ADP, Upos.ADV, Upos.AUX, Upos.CCONJ, Upos.SCONJ, Upos.PUNCT);

  /** What such a word may be instead; the earlier wins where the dictionary does not tell. */
  private static final List<Upos> INSTEAD =
      List.of(Upos.NOUN, Upos.ADJ, Upos.VERB, Upos.ADV, Upos.DET);

  /** What is no adverb but ends like one is most often a verb: "dément", "consent". */
  private static final List<Upos> INSTEAD_OF_ADVERB = List.of(Upos.VERB, Upos.NOUN, Upos.ADJ);

  private record Key(String form, Upos upos, boolean participle) {}

  private final Lexicon lexicon;
  private final TagSet tagSet;
  private final Map<String, Morphology> overrides;
  private final Set<String> rare;
  private final ConcurrentHashMap<Key, Morphology> memory = new ConcurrentHashMap<>();

  /**
   * Joins the knowledge about words.
   *
   * @param rare lemmas taken only where there is no other
   */
  public Lemmatizer(Lexicon lexicon, TagSet tagSet, Overrides overrides, Set<String> rare) {
    this.lexicon = lexicon;
    this.tagSet = tagSet;
    this.overrides = overrides.entries();
    this.rare = Set.copyOf(rare);
  }

  /**
   * The lemma and features of a form with plain marks.
   *
   * @param participle whether an auxiliary governs it, so that a participle is meant where the form
   *     may be one
   */
  public Morphology morphology(String form, Upos upos, boolean participle) {
    if (form.length() > LONGEST_WORD) {
      return new Morphology(form, Features.none());
    }
    Key key = new Key(form, upos, participle && upos == Upos.VERB);
    Morphology known = memory.get(key);
    if (known != null) {
      return known;
    }
    Morphology found = find(form, upos, key.participle());
    if (memory.size() < REMEMBERED) {
      memory.put(key, found);
    }
    return found;
  }

  /**
   * The part of speech itself, unless the dictionary speaks against it: a closed class, which it
   * knows whole, that it does not give the form; an adjective that is a participle by the
   * overrides, or may be one and stands behind an auxiliary ("sont déployés").
   *
   * @param governed whether an auxiliary governs the word
   */
  public Upos plausible(String form, Upos upos, boolean governed) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (upos == Upos.ADJ && form.length() <= LONGEST_WORD) {
      boolean verb = overrides.containsKey(Overrides.key(lower, Upos.VERB));
      return verb || (governed && isParticiple(lower)) ? Upos.VERB : upos;
    }
    boolean sure =
        !CLOSED.contains(upos)
            || form.length() > LONGEST_WORD
            || overrides.containsKey(Overrides.key(lower, upos));
    if (sure) {
      return upos;
    }
    List<Reading> readings = lexicon.readings(lower);
    if (readings.stream().anyMatch(reading -> tagSet.cost(reading.tag(), upos).isPresent())) {
      return upos;
    }
    return upos == Upos.ADV ? notAdverb(readings) : notClosed(readings, upos);
  }

  private Upos notAdverb(List<Reading> readings) {
    return INSTEAD_OF_ADVERB.stream()
        .filter(
            upos ->
                readings.stream().anyMatch(reading -> tagSet.cost(reading.tag(), upos).isPresent()))
        .findFirst()
        .orElse(Upos.ADV);
  }

  private Upos notClosed(List<Reading> readings, Upos upos) {
    Upos best = upos;
    int least = Integer.MAX_VALUE;
    for (Reading reading : readings) {
      for (Upos open : INSTEAD) {
        int cost = tagSet.cost(reading.tag(), open).orElse(Integer.MAX_VALUE);
        if (cost < least) {
          least = cost;
          best = open;
        }
      }
    }
    return best;
  }

  private boolean isParticiple(String lower) {
    return lexicon.readings(lower).stream()
        .anyMatch(reading -> tagSet.features(reading.tag()).has("VerbForm", "Part"));
  }

  private Morphology find(String form, Upos upos, boolean participle) {
    String lower = form.toLowerCase(Locale.ROOT);
    Morphology override = overrides.get(Overrides.key(lower, upos));
    if (override != null) {
      return override;
    }
    if (NEVER_IN_DICTIONARY.contains(upos)) {
      return new Morphology(form, Features.none());
    }
    Optional<Morphology> found = best(form, upos, participle);
    if (found.isEmpty() && !lower.equals(form)) {
      found = best(lower, upos, participle);
    }
    return found.orElseGet(() -> new Morphology(unknown(form, lower), Features.none()));
  }

  private Optional<Morphology> best(String form, Upos upos, boolean participle) {
    Reading best = null;
    int least = Integer.MAX_VALUE;
    for (Reading reading : lexicon.readings(form)) {
      OptionalInt usual = tagSet.cost(reading.tag(), upos);
      if (usual.isEmpty()) {
        continue;
      }
      int cost = usual.getAsInt() + (rare.contains(reading.stem()) ? RARE_COST : 0);
      if (participle && !tagSet.features(reading.tag()).has("VerbForm", "Part")) {
        cost += OTHER_FORM_COST;
      }
      if (cost < least) {
        least = cost;
        best = reading;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    return Optional.of(new Morphology(base(form, best, upos), tagSet.features(best.tag())));
  }

  /** The stem, or the form that serves as lemma in its stead. */
  private String base(String form, Reading reading, Upos upos) {
    List<String> bases = tagSet.bases(upos);
    if (bases.isEmpty() || form.equals(reading.stem())) {
      return reading.stem();
    }
    for (int end = form.length() - LONGEST_ENDING; end <= form.length(); end++) {
      if (end < 2) {
        continue;
      }
      String shorter = form.substring(0, end);
      for (Reading other : lexicon.readings(shorter)) {
        if (other.stem().equals(reading.stem()) && bases.contains(other.tag())) {
          return shorter;
        }
      }
    }
    return reading.stem();
  }

  /** Acronyms and Roman numbers keep their capitals; other unknown words go lower. */
  private static String unknown(String form, String lower) {
    return form.equals(form.toUpperCase(Locale.ROOT)) ? form : lower;
  }
}
