package org.pactwatch.syntax.parse;

import org.pactwatch.syntax.learn.Keys;

/**
 * What a transition is chosen by: the words around the top of the stack and the front of the
 * buffer, their children, and combinations of these, after Zhang and Nivre (2011), with lemmas,
 * morphology and the adpositions that join phrases.
 */
final class TransitionFeatures {
  private TransitionFeatures() {}

  static void of(State state, Atoms atoms, Keys keys) {
    int[] form = atoms.forms;
    int[] lemma = atoms.lemmas;
    int[] tag = atoms.tags;
    int[] morph = atoms.morphs;
    int[] suffix = atoms.suffixes;
    int[] arc = state.arcs;

    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int s2 = state.stack(2);
    int s3 = state.stack(3);
    int b0 = state.buffer(0);
    int b1 = state.buffer(1);
    int b2 = state.buffer(2);
    int b3 = state.buffer(3);

    int s0t = tag[s0];
    int s1t = tag[s1];
    int s2t = tag[s2];
    int b0t = tag[b0];
    int b1t = tag[b1];
    int b2t = tag[b2];
    int s0l = lemma[s0];
    int s1l = lemma[s1];
    int b0l = lemma[b0];
    int b1l = lemma[b1];
    int s0m = morph[s0];
    int s1m = morph[s1];
    int b0m = morph[b0];
    int b1m = morph[b1];
    int s0f = form[s0];
    int b0f = form[b0];
    int b1f = form[b1];

    int s0a = state.left1[s0];
    int s0b = state.left2[s0];
    int s0y = state.right2[s0];
    int s0z = state.right1[s0];
    int s1a = state.left1[s1];
    int s1y = state.right2[s1];
    int s1z = state.right1[s1];
    int b0a = state.left1[b0];
    int b0b = state.left2[b0];
    int s0c = lemma[state.marker[s0]];
    int s1c = lemma[state.marker[s1]];
    int b0c = lemma[state.marker[b0]];

    int near = distance(s0, b0);
    int far = distance(s1, s0);
    int s0v = state.leftCount[s0] * 8 + Math.min(7, state.rightCount[s0]);
    int s1v = state.leftCount[s1] * 8 + Math.min(7, state.rightCount[s1]);
    int b0v = state.leftCount[b0];
    int s0r = state.relations[s0];
    int s1r = state.relations[s1];
    int b0r = state.relations[b0];
    int n = 0;

    // Single words.
    keys.add(++n, s0f, s0t);
    keys.add(++n, s0l, s0t);
    keys.add(++n, s0t, s0m);
    keys.add(++n, s0l);
    keys.add(++n, s1l, s1t);
    keys.add(++n, s1t, s1m);
    keys.add(++n, s1l);
    keys.add(++n, s2t, lemma[s2]);
    keys.add(++n, tag[s3], s2t);
    keys.add(++n, b0f, b0t);
    keys.add(++n, b0l, b0t);
    keys.add(++n, b0t, b0m);
    keys.add(++n, b0l);
    keys.add(++n, b1f, b1t);
    keys.add(++n, b1l, b1t);
    keys.add(++n, b1t, b1m);
    keys.add(++n, b2t, lemma[b2]);
    keys.add(++n, tag[b3], b2t);
    keys.add(++n, suffix[s0], s0t);
    keys.add(++n, suffix[b0], b0t);

    // Pairs.
    keys.add(++n, s0t, b0t);
    keys.add(++n, s0l, s0t, b0l, b0t);
    keys.add(++n, s0l, b0t);
    keys.add(++n, s0t, b0l);
    keys.add(++n, s0t, s0m, b0t, b0m);
    keys.add(++n, s0l, b0t, b0m);
    keys.add(++n, s1t, s0t);
    keys.add(++n, s1l, s1t, s0l, s0t);
    keys.add(++n, s1l, s0t);
    keys.add(++n, s1t, s0l);
    keys.add(++n, s1t, s1m, s0t, s0m);
    keys.add(++n, s1t, b0t);
    keys.add(++n, s1l, b0l);
    keys.add(++n, s1l, b0t);
    keys.add(++n, s1t, b0l);
    keys.add(++n, b0t, b1t);
    keys.add(++n, b0l, b1t);
    keys.add(++n, b0t, b1l);
    keys.add(++n, b0l, b1l);
    keys.add(++n, s0l, b1l);
    keys.add(++n, s0t, b1l);

    // Three and more.
    keys.add(++n, s0t, b0t, b1t);
    keys.add(++n, b0t, b1t, b2t);
    keys.add(++n, s0t, b0t, b1t, b2t);
    keys.add(++n, s1t, s0t, b0t);
    keys.add(++n, s1t, s0t, b0t, b1t);
    keys.add(++n, s2t, s1t, s0t);
    keys.add(++n, s2t, s1t, s0t, b0t);
    keys.add(++n, s1l, s0t, b0t);
    keys.add(++n, s1t, s0l, b0t);
    keys.add(++n, s1t, s0t, b0l);
    keys.add(++n, s0l, b0t, b1t);
    keys.add(++n, s0t, b0l, b1t);
    keys.add(++n, s0t, b0t, b1l);
    keys.add(++n, s0f, b0f, b1t);
    keys.add(++n, s1t, s0f, b0f);

    // Distance.
    keys.add(++n, s0t, b0t, near);
    keys.add(++n, s0l, near);
    keys.add(++n, b0l, near);
    keys.add(++n, s1t, s0t, far);
    keys.add(++n, s1l, far);
    keys.add(++n, s0l, far);

    // How many children, and which kinds of them.
    keys.add(++n, s0t, s0v);
    keys.add(++n, s0l, s0v);
    keys.add(++n, b0t, b0v);
    keys.add(++n, b0l, b0v);
    keys.add(++n, s1t, s1v);
    keys.add(++n, s0t, s0r);
    keys.add(++n, s0l, s0r);
    keys.add(++n, b0t, b0r);
    keys.add(++n, b0l, b0r);
    keys.add(++n, s1t, s1r);
    keys.add(++n, s1l, s1r);
    keys.add(++n, s1t, s1r, s0t, s0c);
    keys.add(++n, s0t, s0r, b0t, b0r);

    // The children.
    keys.add(++n, s0t, arc[s0a], lemma[s0a]);
    keys.add(++n, s0t, arc[s0z], lemma[s0z]);
    keys.add(++n, s1t, arc[s1a], lemma[s1a]);
    keys.add(++n, s1t, arc[s1z], lemma[s1z]);
    keys.add(++n, b0t, arc[b0a], lemma[b0a]);
    keys.add(++n, s0t, arc[s0a], arc[s0b]);
    keys.add(++n, s0t, arc[s0z], arc[s0y]);
    keys.add(++n, b0t, arc[b0a], arc[b0b]);
    keys.add(++n, s1t, arc[s1z], arc[s1y]);
    keys.add(++n, s0t, tag[s0a], b0t);
    keys.add(++n, s0t, tag[s0z], b0t);
    keys.add(++n, s0t, b0t, tag[b0a]);
    keys.add(++n, s0t, arc[s0z], b0t, arc[b0a]);
    keys.add(++n, s1t, s0t, tag[s0a]);
    keys.add(++n, s1t, s0t, tag[s0z], arc[s0z]);
    keys.add(++n, s1t, tag[s1z], arc[s1z], s0t);
    keys.add(++n, s1t, tag[s1a], s0t);

    // What joins the phrases.
    keys.add(++n, s0t, s0c, b0t);
    keys.add(++n, s1l, s0t, s0c);
    keys.add(++n, s1t, s0l, s0c);
    keys.add(++n, s1t, s1c, s0t, s0c);
    keys.add(++n, s0t, s0c, b0l);
    keys.add(++n, s0l, b0t, b0c);
    keys.add(++n, s0t, s0c, b0t, b0c);
    keys.add(++n, s1t, s0c, s0t, b0t);

    // The marks between them.
    int toB0 = atoms.marks[b0];
    int afterS0 = atoms.marks[s0 + 1];
    int toS0 = atoms.marks[s0];
    int toB1 = atoms.marks[b1];
    int afterS1 = atoms.marks[s1 + 1];
    int nearCommas = Math.min(3, Math.max(0, atoms.commas[b0] - atoms.commas[s0]));
    int farCommas = Math.min(3, Math.max(0, atoms.commas[s0] - atoms.commas[s1]));
    int nearSame = atoms.inside[s0] == atoms.inside[b0] ? 1 : 0;
    int farSame = atoms.inside[s1] == atoms.inside[s0] ? 1 : 0;
    keys.add(++n, s0t, b0t, toB0);
    keys.add(++n, s0t, b0t, afterS0);
    keys.add(++n, s0t, b0t, toB0, afterS0);
    keys.add(++n, s1t, s0t, toS0);
    keys.add(++n, s1t, s0t, afterS1);
    keys.add(++n, s1t, s0t, toS0, toB0);
    keys.add(++n, s0l, toB0);
    keys.add(++n, b0l, toB0);
    keys.add(++n, b0t, b1t, toB1);
    keys.add(++n, s0t, b0t, nearCommas, nearSame);
    keys.add(++n, s1t, s0t, farCommas, farSame);
    keys.add(++n, s1t, s0t, b0t, toB0);

    // The last words before the buffer, which the stack may have lost.
    keys.add(++n, tag[Math.max(0, b0 - 1)], lemma[Math.max(0, b0 - 1)], b0t);
    keys.add(++n, tag[s0 == 0 ? 0 : s0 - 1], s0t);
  }

  static int distance(int left, int right) {
    if (left == State.NONE || right == State.NONE) {
      return 0;
    }
    int distance = right - left;
    return distance < 5 ? distance : distance < 8 ? 5 : distance < 15 ? 6 : 7;
  }
}
