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
  private static final String OPENING = "([{«\u201c\"";
  private static final String CLOSING = ")]}»\u201d";

  private final int[] open = new int[8];
  private final char[] kinds = new char[8];
  private int depth;

  int[] forms = {};
  int[] lemmas = {};
  int[] tags = {};
  int[] morphs = {};
  int[] suffixes = {};

  /** The marks between a word and the one before it. */
  int[] marks = {};

  /** How many commas there are before a word. */
  int[] commas = {};

  /** Numbers the innermost bracket or quotation that is open at a word. */
  int[] inside = {};

  /** Reads a sentence; index 0 of every array is nothing, 1 the first word. */
  void read(List<Word> words, Skeleton skeleton) {
    int places = skeleton.size() + 2;
    if (forms.length < places) {
      int room = Math.max(places, 2 * forms.length);
      forms = new int[room];
      lemmas = new int[room];
      tags = new int[room];
      morphs = new int[room];
      suffixes = new int[room];
      marks = new int[room];
      commas = new int[room];
      inside = new int[room];
    }
    fill(0, NOTHING);
    for (int i = 0; i < skeleton.size(); i++) {
      word(i + 1, words.get(skeleton.word(i)));
    }
    fill(places - 1, ROOT);
    marks(words, skeleton);
  }

  private void marks(List<Word> words, Skeleton skeleton) {
    int next = 0;
    int seen = 0;
    int opened = 0;
    depth = 0;
    for (int i = 0; i <= skeleton.size(); i++) {
      int place = i + 1;
      int end = i < skeleton.size() ? skeleton.word(i) : words.size();
      int hash = 0;
      while (next < end) {
        String mark = words.get(next).form();
        hash = 31 * hash + Keys.hash(mark);
        if (mark.equals(",")) {
          seen++;
        }
        opened = bracket(mark.charAt(0), opened);
        next++;
      }
      marks[place] = hash;
      commas[place] = seen;
      inside[place] = depth == 0 ? 0 : open[depth - 1];
      next = end + 1;
    }
  }

  private int bracket(char mark, int opened) {
    int number = opened;
    boolean closes = CLOSING.indexOf(mark) >= 0;
    if (mark == '"' || mark == '\u201c' || mark == '\u201d') {
      closes = depth > 0 && kinds[depth - 1] == '"';
    }
    if (closes) {
      depth = Math.max(0, depth - 1);
    } else if (OPENING.indexOf(mark) >= 0) {
      if (depth < open.length) {
        number++;
        open[depth] = number;
        kinds[depth] = mark == '\u201c' ? '"' : mark;
        depth++;
      }
    }
    return number;
  }

  private void fill(int place, int hash) {
    forms[place] = hash;
    lemmas[place] = hash;
    tags[place] = hash;
    morphs[place] = hash;
    suffixes[place] = hash;
    marks[place] = 0;
    commas[place] = 0;
    inside[place] = 0;
  }

  private void word(int place, Word word) {
    String form = word.form().toLowerCase(Locale.ROOT);
    boolean number = word.upos() == Upos.NUM && Character.isDigit(form.charAt(0));
    forms[place] = number ? NUMBER : Keys.hash(form);
    lemmas[place] = number ? NUMBER : Keys.hash(word.lemma());
    tags[place] = Keys.hash(word.upos().name());
    morphs[place] = morph(word.features());
    suffixes[place] = Keys.hash(form.substring(Math.max(0, form.length() - 3)));
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
