package org.pactwatch.syntax.parse;

import org.pactwatch.syntax.learn.Keys;

/**
 * What another parser's tree adds to the choice of a transition (stacking, Nivre and McDonald
 * 2008): where it has the heads of the words in question, by which relation, and whether it has
 * more words hanging on them further on.
 */
final class GuideFeatures {
  /** Behind the last templates of {@link TransitionFeatures} and {@link RelationFeatures}. */
  private static final int FIRST = 1000;

  private static final int FIRST_OF_RELATION = 1500;

  private GuideFeatures() {}

  static void ofTransition(State state, Atoms atoms, Guide guide, Keys keys) {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int b0 = state.buffer(0);
    int s0t = atoms.tags[s0];
    int s1t = atoms.tags[s1];
    int b0t = atoms.tags[b0];
    int s0g = towards(guide.heads[s0], s1, s0, b0);
    int s1g = towards(guide.heads[s1], s1, s0, b0);
    int b0g = towards(guide.heads[b0], s1, s0, b0);
    int s0a = guide.arcs[s0];
    int b0a = guide.arcs[b0];
    int more = (guide.last[s0] >= b0 ? 1 : 0) + (guide.last[s1] >= b0 ? 2 : 0);
    int n = FIRST;
    keys.add(++n, s0g, s0a);
    keys.add(++n, s0g, s0a, more);
    keys.add(++n, s0g, s0t, b0t);
    keys.add(++n, s0g, s1t, s0t);
    keys.add(++n, s0g, s0a, s0t, b0t);
    keys.add(++n, s0g, s0a, s1t, s0t);
    keys.add(++n, b0g, b0a);
    keys.add(++n, b0g, s0t, b0t);
    keys.add(++n, s1g, guide.arcs[s1]);
    keys.add(++n, s0g, b0g, s1g, more);
    keys.add(++n, more, s0t, b0t);
    keys.add(++n, s0g, more, s0t, b0t);
    keys.add(++n, s0g, s0a, atoms.lemmas[s0]);
    keys.add(++n, s0g, s0a, atoms.lemmas[s1]);
    keys.add(++n, b0g, b0a, s0g, s0a);
    keys.add(++n, more, state.relations[s0], s0t);
  }

  static void ofRelation(State state, int transition, Atoms atoms, Guide guide, Keys keys) {
    int child = state.stack(0);
    int head = Transitions.head(state, transition);
    int side = Transitions.isLeft(transition) ? 1 : 2;
    int same = guide.heads[child] == head ? 1 : 0;
    int ca = guide.arcs[child];
    int ct = atoms.tags[child];
    int cc = atoms.lemmas[state.marker[child]];
    int ht = atoms.tags[head];
    int n = FIRST_OF_RELATION;
    keys.add(++n, side, same, ca);
    keys.add(++n, same, ca, ct, ht);
    keys.add(++n, same, ca, cc, ct);
    keys.add(++n, same, ca, cc, ht);
    keys.add(++n, same, ca, atoms.lemmas[child]);
    keys.add(++n, same, ca, atoms.lemmas[head]);
    keys.add(++n, same, ca, guide.arcs[head]);
    keys.add(++n, same, ca, state.relations[head], ht);
    int last = guide.last[head];
    keys.add(++n, ca, guide.arcs[last], ct, ht);
    keys.add(++n, ca, guide.arcs[head], ct, ht);
    keys.add(++n, same, ca, ct, atoms.morphs[child]);
    keys.add(++n, same, ca, state.relations[child], ct);
    keys.add(++n, ca, atoms.lemmas[guide.heads[child]], ct);
    keys.add(++n, same, ca, atoms.lemmas[child], ht);
    keys.add(++n, same, ca, atoms.lemmas[head], ct);
  }

  /** Where a head lies, seen from the words in question. */
  private static int towards(int head, int s1, int s0, int b0) {
    if (head == s1) {
      return 1;
    }
    if (head == s0) {
      return 2;
    }
    if (head == b0) {
      return 3;
    }
    if (head > b0) {
      return 4;
    }
    return head < s1 ? 5 : head > s0 ? 6 : 7;
  }
}
