package org.pactwatch.syntax.parse;

import org.pactwatch.syntax.learn.Keys;

/**
 * What the relation of an arc is chosen by: its two words, what joins them, the children that they
 * have so far, and what lies between and around them.
 */
final class RelationFeatures {
  /** Behind the last template of {@link TransitionFeatures}. */
  private static final int FIRST = 500;

  private RelationFeatures() {}

  static void of(State state, int transition, Atoms atoms, Keys keys) {
    boolean left = Transitions.isLeft(transition);
    int[] lemma = atoms.lemmas;
    int[] tag = atoms.tags;
    int[] arc = state.arcs;

    int child = state.stack(0);
    int head = Transitions.head(state, transition);
    int above = left ? state.stack(1) : state.stack(2);
    int next = left ? state.buffer(1) : state.buffer(0);
    // The child's children on the side of the head and on the other, and the head's nearest.
    int inner = left ? state.right1[child] : state.left1[child];
    int outer = left ? state.left1[child] : state.right1[child];
    int sibling = left ? state.left1[head] : state.right1[head];
    int older = left ? state.left2[head] : state.right2[head];

    int side = left ? 1 : 2;
    int ct = tag[child];
    int cl = lemma[child];
    int cf = atoms.forms[child];
    int cm = atoms.morphs[child];
    int ht = tag[head];
    int hl = lemma[head];
    int hm = atoms.morphs[head];
    int cc = lemma[state.marker[child]];
    int hc = lemma[state.marker[head]];
    int cr = state.relations[child];
    int hr = state.relations[head];
    int distance = TransitionFeatures.distance(Math.min(child, head), Math.max(child, head));
    int marksBefore = atoms.marks[Math.max(child, head)];
    int marksAfter = atoms.marks[Math.min(child, head) + 1];
    int n = FIRST;

    // The two words.
    keys.add(++n, side, cf, ct);
    keys.add(++n, side, cl, ct);
    keys.add(++n, side, ct, cm);
    keys.add(++n, side, atoms.suffixes[child], ct);
    keys.add(++n, side, hl, ht);
    keys.add(++n, side, ct, ht);
    keys.add(++n, side, cl, ht);
    keys.add(++n, side, ct, hl);
    keys.add(++n, cl, hl);
    keys.add(++n, side, cl, ht, hm);
    keys.add(++n, ct, cm, ht, hm);
    keys.add(++n, side, cf, hl);

    // What joins them.
    keys.add(++n, side, ct, cc, ht);
    keys.add(++n, side, ct, cc, hl);
    keys.add(++n, cl, cc, ht);
    keys.add(++n, cl, cc, hl);
    keys.add(++n, ct, cc, ht, hc);
    keys.add(++n, ct, cc, cr, ht);
    keys.add(++n, ct, cm, cc, ht);

    // Their children.
    keys.add(++n, side, ct, cr);
    keys.add(++n, side, cl, cr);
    keys.add(++n, side, ht, hr);
    keys.add(++n, ct, ht, hr);
    keys.add(++n, cl, ht, hr);
    keys.add(++n, ct, hl, hr);
    keys.add(++n, ct, cc, ht, hr);
    keys.add(++n, ct, cr, ht, hr);
    keys.add(++n, ct, ht, arc[inner], lemma[inner]);
    keys.add(++n, ct, ht, arc[outer], lemma[outer]);
    keys.add(++n, ct, ht, arc[sibling], lemma[sibling]);
    keys.add(++n, ct, ht, arc[sibling], arc[older]);
    keys.add(++n, ct, cl, arc[sibling]);
    keys.add(++n, ct, cc, arc[sibling], ht);

    // What lies between and around them.
    keys.add(++n, side, ct, ht, distance);
    keys.add(++n, side, ct, ht, marksBefore);
    keys.add(++n, side, ct, ht, marksAfter);
    keys.add(++n, ct, cr, ht, marksAfter);
    keys.add(++n, side, ct, ht, tag[above]);
    keys.add(++n, side, ct, ht, tag[next]);
    keys.add(++n, side, ct, tag[child - 1], lemma[child - 1]);
    keys.add(++n, side, ct, tag[child + 1], lemma[child + 1]);
    keys.add(++n, cl, hl, cc, side);
    keys.add(++n, side, ct, ht, lemma[next]);
    keys.add(++n, ct, cm, ht, arc[sibling]);
    keys.add(++n, cl, ct, marksAfter);
    keys.add(++n, cf, ht, tag[next]);
    keys.add(++n, ct, cr, cc, marksBefore);
    keys.add(++n, ht, hl, state.rightCount[head], ct);
    keys.add(++n, atoms.suffixes[child], ht, cc);
    keys.add(++n, atoms.suffixes[head], ct, cc);
  }
}
