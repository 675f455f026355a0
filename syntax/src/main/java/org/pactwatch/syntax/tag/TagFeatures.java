package org.pactwatch.syntax.tag;

import java.util.Locale;
import java.util.function.ToIntFunction;
import org.pactwatch.syntax.learn.Keys;

/**
 * What a tag is chosen by: the token and its neighbours, what the dictionary says they may be, what
 * another tagger took them for, and the tags chosen so far. Reused from sentence to sentence.
 */
final class TagFeatures {
  private static final int BEFORE = 2;
  private static final int AROUND = 5;
  private static final int NOTHING = Keys.hash("<nothing>");

  /** Longer ends than this tell no more. */
  private static final int LONGEST_SUFFIX = 4;

  private int[] exact = {};
  private int[] forms = {};
  private int[] classes = {};
  private int[] others = {};
  private int[] shapes = {};
  private String[] lower = {};

  /** Reads a sentence; two places before the first token and two behind the last are nothing. */
  void read(String[] tokens, String[] otherTags, ToIntFunction<String> dictionary) {
    int places = tokens.length + AROUND;
    if (forms.length < places) {
      int room = Math.max(places, forms.length * 2);
      exact = new int[room];
      forms = new int[room];
      classes = new int[room];
      others = new int[room];
      shapes = new int[room];
      lower = new String[room];
    }
    for (int place = 0; place < places; place++) {
      int token = place - BEFORE;
      if (token < 0 || token >= tokens.length) {
        exact[place] = NOTHING;
        forms[place] = NOTHING;
        classes[place] = NOTHING;
        others[place] = NOTHING;
        shapes[place] = NOTHING;
        lower[place] = "";
      } else {
        lower[place] = tokens[token].toLowerCase(Locale.ROOT);
        exact[place] = Keys.hash(tokens[token]);
        forms[place] = Keys.hash(lower[place]);
        classes[place] = dictionary.applyAsInt(lower[place]);
        others[place] = Keys.hash(otherTags[token]);
        shapes[place] = shape(tokens[token], token == 0);
      }
    }
  }

  /**
   * The features of one token.
   *
   * @param last the tag of the token before, as a number
   * @param beforeLast the tag of the one before that
   */
  void of(int token, int last, int beforeLast, Keys keys) {
    int i = token + BEFORE;
    int n = 0;
    keys.clear();
    keys.add(++n, others[i]);
    keys.add(++n, exact[i]);
    keys.add(++n, forms[i]);
    keys.add(++n, forms[i], others[i]);
    keys.add(++n, classes[i]);
    keys.add(++n, classes[i], others[i]);
    keys.add(++n, shapes[i]);
    keys.add(++n, shapes[i], others[i]);
    keys.add(++n, shapes[i], classes[i]);
    keys.add(++n, shapes[i], shapes[i - 1], shapes[i + 1]);
    keys.add(++n, last);
    keys.add(++n, last, beforeLast);
    keys.add(++n, last, others[i]);
    keys.add(++n, last, forms[i]);
    keys.add(++n, last, classes[i]);
    keys.add(++n, last, beforeLast, others[i]);
    keys.add(++n, last, others[i], others[i + 1]);
    keys.add(++n, last, classes[i], classes[i + 1]);
    keys.add(++n, others[i], others[i + 1]);
    keys.add(++n, others[i - 1], others[i]);
    keys.add(++n, others[i - 1], others[i], others[i + 1]);
    keys.add(++n, others[i], others[i + 1], others[i + 2]);
    keys.add(++n, others[i - 2], others[i - 1], others[i]);
    keys.add(++n, others[i + 1]);
    keys.add(++n, forms[i - 1]);
    keys.add(++n, forms[i + 1]);
    keys.add(++n, forms[i - 2]);
    keys.add(++n, forms[i + 2]);
    keys.add(++n, forms[i - 1], forms[i]);
    keys.add(++n, forms[i], forms[i + 1]);
    keys.add(++n, forms[i - 1], others[i]);
    keys.add(++n, others[i], forms[i + 1]);
    keys.add(++n, forms[i], others[i + 1]);
    keys.add(++n, forms[i], others[i - 1]);
    keys.add(++n, classes[i + 1]);
    keys.add(++n, classes[i - 1], classes[i]);
    keys.add(++n, classes[i], classes[i + 1]);
    keys.add(++n, last, forms[i], others[i + 1]);
    keys.add(++n, forms[i - 1], others[i], forms[i + 1]);
    String form = lower[i];
    for (int length = 1; length <= LONGEST_SUFFIX && length < form.length(); length++) {
      int suffix = Keys.hash(form.substring(form.length() - length));
      keys.add(++n, suffix);
      keys.add(++n, suffix, others[i]);
    }
    n = 2 * LONGEST_SUFFIX + 60;
    for (int length = 1; length <= 3 && length < form.length(); length++) {
      keys.add(++n, Keys.hash(form.substring(0, length)));
    }
  }

  /** Capitals, digits and joints, and whether it opens the sentence. */
  private static int shape(String token, boolean first) {
    boolean digits = false;
    boolean joints = false;
    boolean small = false;
    boolean capitals = false;
    boolean letters = false;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (Character.isLetter(c)) {
        letters = true;
        if (Character.isUpperCase(c)) {
          capitals |= i > 0;
        } else {
          small = true;
        }
      } else if (Character.isDigit(c)) {
        digits = true;
      } else {
        joints = true;
      }
    }
    boolean opens = Character.isUpperCase(token.charAt(0));
    return (first ? 1 : 0)
        + (digits ? 2 : 0)
        + (joints ? 4 : 0)
        + (small ? 8 : 0)
        + (capitals ? 16 : 0)
        + (letters ? 32 : 0)
        + (opens ? 64 : 0)
        + (token.length() == 1 ? 128 : 0);
  }
}
