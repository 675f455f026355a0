package org.pactwatch.syntax.parse;

import java.util.Arrays;
import java.util.List;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.learn.Keys;

/**
 * Where punctuation marks may hang in a tree of the other words: on the word before or after the
 * mark, or on one above it that does not lie across the mark. Every place is among these that
 * crosses no arc, and some that do: above a word from which an arc spans the mark. Reused from
 * sentence to sentence.
 */
final class MarkSites {
  /** How far up it looks; deeper chains than this are no language. */
  private static final int MOST = 40;

  private static final int NOTHING = 7;
  private static final String OPENING = "([{«\u201c";
  private static final String CLOSING = ")]}»\u201d";

  private List<Word> words = List.of();
  private int[] heads = {};
  private String[] relations = {};
  private boolean[] marks = {};

  /** Hashed once: a long lemma may be the site of many marks. */
  private int[] lemmas = {};

  /** The first and last word below each word, itself included, marks left out. */
  private int[] first = {};

  private int[] last = {};

  /** For each mark its partner if it is one of a pair; else -1. */
  private int[] partner = {};

  private final int[] sites = new int[2 * MOST];
  private int leftSites;
  private int size;

  /**
   * Looks at a sentence.
   *
   * @param heads the heads of all words but marks, -1 for the root
   */
  void read(List<Word> sentence, int[] heads, String[] relations, boolean[] marks) {
    this.words = sentence;
    this.heads = heads;
    this.relations = relations;
    this.marks = marks;
    this.lemmas = new int[marks.length];
    for (int word = 0; word < marks.length; word++) {
      lemmas[word] = marks[word] ? NOTHING : Keys.hash(sentence.get(word).lemma());
    }
    edges();
    pairs();
  }

  private void edges() {
    int count = words.size();
    first = new int[count];
    last = new int[count];
    int[] waiting = new int[count];
    for (int word = 0; word < count; word++) {
      first[word] = word;
      last[word] = word;
      if (!marks[word] && heads[word] != Tree.NONE) {
        waiting[heads[word]]++;
      }
    }
    // From the leaves up, each word once.
    int[] ready = new int[count];
    int end = 0;
    for (int word = 0; word < count; word++) {
      if (!marks[word] && waiting[word] == 0) {
        ready[end++] = word;
      }
    }
    for (int next = 0; next < end; next++) {
      int word = ready[next];
      int head = heads[word];
      if (head != Tree.NONE) {
        first[head] = Math.min(first[head], first[word]);
        last[head] = Math.max(last[head], last[word]);
        waiting[head]--;
        if (waiting[head] == 0) {
          ready[end++] = head;
        }
      }
    }
  }

  private void pairs() {
    partner = new int[words.size()];
    Arrays.fill(partner, -1);
    int[] open = new int[MOST];
    int depth = 0;
    for (int word = 0; word < words.size(); word++) {
      if (!marks[word]) {
        continue;
      }
      char mark = words.get(word).form().charAt(0);
      int match = match(open, depth, mark);
      if (match >= 0) {
        partner[open[match]] = word;
        partner[word] = open[match];
        depth = match;
      } else if ((OPENING.indexOf(mark) >= 0 || mark == '"') && depth < MOST) {
        open[depth] = word;
        depth++;
      }
    }
  }

  private int match(int[] open, int depth, char mark) {
    int kind = CLOSING.indexOf(mark);
    if (kind < 0 && mark != '"') {
      return -1;
    }
    char opening = mark == '"' ? '"' : OPENING.charAt(kind);
    for (int i = depth - 1; i >= 0; i--) {
      if (words.get(open[i]).form().charAt(0) == opening) {
        return i;
      }
    }
    return -1;
  }

  /** Finds the sites of a mark; returns how many, at least one. */
  int find(int mark) {
    size = 0;
    int left = mark - 1;
    while (left >= 0 && marks[left]) {
      left--;
    }
    for (; left >= 0 && left < mark && size < MOST; left = heads[left]) {
      sites[size++] = left;
    }
    leftSites = size;
    int right = mark + 1;
    while (right < words.size() && marks[right]) {
      right++;
    }
    for (; right < words.size() && right > mark && size < 2 * MOST; right = heads[right]) {
      sites[size++] = right;
    }
    return size;
  }

  /** The word at a site of the mark that was asked for last. */
  int site(int index) {
    return sites[index];
  }

  /** What the choice of a site is made by. */
  void features(int mark, int index, Keys keys) {
    int site = sites[index];
    boolean left = index < leftSites;
    int form = Keys.hash(words.get(mark).form());
    int topLeft = leftSites > 0 ? sites[leftSites - 1] : -1;
    int topRight = size > leftSites ? sites[size - 1] : -1;
    boolean top = site == topLeft || site == topRight;
    int side = (left ? 1 : 0) + (top ? 2 : 0);
    int steps = Math.min(4, left ? index : index - leftSites);
    int relation = Keys.hash(relations[site]);
    int leftRelation = topLeft < 0 ? NOTHING : Keys.hash(relations[topLeft]);
    int rightRelation = topRight < 0 ? NOTHING : Keys.hash(relations[topRight]);
    int lower = lower(topLeft, topRight);
    int upos = Keys.hash(words.get(site).upos().name());
    int above = heads[site] < 0 ? NOTHING : Keys.hash(words.get(heads[site]).upos().name());
    // The mark before or behind everything that hangs on the site, on its other side.
    int across = across(site, left);
    int pair = pair(mark, site);
    int n = 0;
    keys.clear();
    keys.add(++n, form, side, lower);
    keys.add(++n, form, side, relation);
    keys.add(++n, form, side, relation, across);
    keys.add(++n, form, side, across, lower);
    keys.add(++n, form, side, leftRelation, rightRelation);
    keys.add(++n, side, lower, leftRelation, rightRelation);
    keys.add(++n, form, pair, side);
    keys.add(++n, pair, side, lower);
    keys.add(++n, form, side, upos, above);
    keys.add(++n, side, relation, upos);
    keys.add(++n, side, steps, form);
    keys.add(++n, side, relation, lower, left ? rightRelation : leftRelation);
    keys.add(++n, form, relation, across, left ? rightRelation : leftRelation);
    keys.add(++n, form, side, lemmas[site]);
  }

  /** Whether the left top lies below the right one, or the other way round. */
  private int lower(int topLeft, int topRight) {
    if (topLeft < 0 || topRight < 0) {
      return topLeft < 0 ? 0 : 1;
    }
    return heads[topLeft] != Tree.NONE ? 2 : heads[topRight] != Tree.NONE ? 3 : 4;
  }

  private int across(int site, boolean left) {
    int at = left ? first[site] - 1 : last[site] + 1;
    if (at < 0 || at >= words.size()) {
      return left ? 1 : 2;
    }
    return marks[at] ? Keys.hash(words.get(at).form()) : 3;
  }

  /** For one of a pair: whether all that hangs on the site lies inside the pair. */
  private int pair(int mark, int site) {
    int other = partner[mark];
    if (other < 0) {
      return 0;
    }
    int start = Math.min(mark, other);
    int end = Math.max(mark, other);
    boolean within = site > start && site < end;
    boolean whole = first[site] > start && last[site] < end;
    boolean single = within && (heads[site] < start || heads[site] > end);
    return 1 + (within ? 1 : 0) + (whole ? 2 : 0) + (single ? 4 : 0);
  }
}
