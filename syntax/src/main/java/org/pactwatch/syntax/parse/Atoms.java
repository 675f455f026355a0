package org.pactwatch.syntax.parse;

import java.util.List;
import java.util.Locale;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.learn.Keys;

/**
 * What features see of the words of a sentence, as hashes: one more place, at the end, stands for
 * the root, and one before the first for nothing at all. Reused from sentence to sentence.
 */
final class Atoms {
  private static final int NOTHING = Keys.hash("<nothing>");
  private static final int ROOT = Keys.hash("<root>");
  private static final int NUMBER = Keys.hash("<number>");
  private static final int[] TAGS = new int[Upos.values().length];

  static {
    for (Upos upos : Upos.values()) {
      TAGS[upos.ordinal()] = Keys.hash(upos.name());
    }
  }

  int[] forms = {};
  int[] lemmas = {};
  int[] tags = {};
  int[] morphs = {};
  int[] suffixes = {};
  boolean[] verbal = {};
  boolean[] marks = {};

  /** Reads a sentence; index 0 of every array is nothing, 1 the first word. */
  void read(List<Word> words) {
    int places = words.size() + 2;
    if (forms.length < places) {
      int room = Math.max(places, 2 * forms.length);
      forms = new int[room];
      lemmas = new int[room];
      tags = new int[room];
      morphs = new int[room];
      suffixes = new int[room];
      verbal = new boolean[room];
      marks = new boolean[room];
    }
    fill(0, NOTHING);
    for (int i = 0; i < words.size(); i++) {
      word(i + 1, words.get(i));
    }
    fill(places - 1, ROOT);
  }

  private void fill(int place, int hash) {
    forms[place] = hash;
    lemmas[place] = hash;
    tags[place] = hash;
    morphs[place] = hash;
    suffixes[place] = hash;
    verbal[place] = false;
    marks[place] = false;
  }

  private void word(int place, Word word) {
    String form = word.form().toLowerCase(Locale.ROOT);
    boolean number = word.upos() == Upos.NUM && Character.isDigit(form.charAt(0));
    forms[place] = number ? NUMBER : Keys.hash(form);
    lemmas[place] = number ? NUMBER : Keys.hash(word.lemma());
    tags[place] = TAGS[word.upos().ordinal()];
    morphs[place] = morph(word.features());
    suffixes[place] = Keys.hash(form.substring(Math.max(0, form.length() - 3)));
    verbal[place] = word.upos() == Upos.VERB || word.upos() == Upos.AUX;
    marks[place] = word.upos() == Upos.PUNCT;
  }

  private static int morph(Features features) {
    int hash = 17;
    hash = 31 * hash + value(features, "VerbForm");
    hash = 31 * hash + value(features, "Mood");
    hash = 31 * hash + value(features, "Tense");
    hash = 31 * hash + value(features, "Gender");
    hash = 31 * hash + value(features, "Number");
    hash = 31 * hash + value(features, "Person");
    return 31 * hash + value(features, "PronType");
  }

  private static int value(Features features, String name) {
    return features.value(name).map(String::hashCode).orElse(0);
  }
}
