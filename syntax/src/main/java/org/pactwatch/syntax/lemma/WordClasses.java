package org.pactwatch.syntax.lemma;

import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.learn.Keys;

/** Tells what the dictionary takes a word for, all its readings together. Safe to share. */
public final class WordClasses {
  /** How many words are remembered; later ones are looked up each time. */
  private static final int REMEMBERED = 50_000;

  private static final int LONGEST_WORD = 60;

  private final Lexicon lexicon;
  private final TagSet tagSet;
  private final ConcurrentHashMap<String, Integer> memory = new ConcurrentHashMap<>();

  public WordClasses(Lexicon lexicon, TagSet tagSet) {
    this.lexicon = lexicon;
    this.tagSet = tagSet;
  }

  /** A number that words share that have the same categories, verb forms and moods. */
  public int of(String lowerForm) {
    if (lowerForm.length() > LONGEST_WORD) {
      return 0;
    }
    Integer known = memory.get(lowerForm);
    if (known != null) {
      return known;
    }
    int found = find(lowerForm);
    if (memory.size() < REMEMBERED) {
      memory.put(lowerForm, found);
    }
    return found;
  }

  private int find(String lowerForm) {
    TreeSet<String> classes = new TreeSet<>();
    for (Lexicon.Reading reading : lexicon.readings(lowerForm)) {
      Features features = tagSet.features(reading.tag());
      classes.add(
          tagSet.category(reading.tag())
              + features.value("VerbForm").orElse("")
              + features.value("Mood").orElse(""));
    }
    return classes.isEmpty() ? 0 : Keys.hash(String.join(" ", classes));
  }
}
