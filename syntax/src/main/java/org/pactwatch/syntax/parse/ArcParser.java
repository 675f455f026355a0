package org.pactwatch.syntax.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.learn.Keys;
import org.pactwatch.syntax.learn.Scorer;

/**
 * Finds the arcs between the words that are no punctuation marks, taking the best transition at
 * each step; the marks hang on the root. Safe to share.
 */
public final class ArcParser {
  private static final String MARK = "punct";

  private final Relations relations;
  private final Scorer transitions;
  private final Scorer names;

  /** Each call borrows working space that no other uses. */
  private final ConcurrentLinkedQueue<Work> idle = new ConcurrentLinkedQueue<>();

  private static final class Work {
    final State state = new State();
    final Skeleton skeleton = new Skeleton();
    final Atoms atoms = new Atoms();
    final Guide guide = new Guide();
    final Keys keys = new Keys();
    final int[] transitions = new int[Transitions.COUNT];
    final int[] relations;

    Work(int relations) {
      this.relations = new int[relations];
    }
  }

  ArcParser(Relations relations, Scorer transitions, Scorer names) {
    this.relations = relations;
    this.transitions = transitions;
    this.names = names;
  }

  /** Reads from the last word to the first; the tree is over the words as they stand. */
  public Tree parseBackward(List<Word> words) {
    return Mirror.of(parse(Mirror.of(words), Optional.empty()));
  }

  /** Reads from the first word to the last, looking at what another parser found. */
  public Tree parse(List<Word> words, Tree guide) {
    return parse(words, Optional.of(guide));
  }

  private Tree parse(List<Word> words, Optional<Tree> guide) {
    Work reused = idle.poll();
    Work work = reused == null ? new Work(relations.size()) : reused;
    work.skeleton.read(words);
    work.atoms.read(words, work.skeleton);
    guide.ifPresent(tree -> work.guide.read(work.skeleton, tree));
    State state = work.state;
    state.start(work.skeleton.size());
    while (!state.isFinal()) {
      int only = Transitions.only(state);
      int transition = only >= 0 ? only : transition(work, guide.isPresent());
      if (transition == Transitions.SHIFT) {
        state.shift();
      } else {
        relations.draw(state, transition, relation(work, transition, guide.isPresent()));
      }
    }
    Tree tree = tree(work, words.size());
    idle.add(work);
    return tree;
  }

  private int transition(Work work, boolean guided) {
    work.keys.clear();
    TransitionFeatures.of(work.state, work.atoms, work.keys);
    if (guided) {
      GuideFeatures.ofTransition(work.state, work.atoms, work.guide, work.keys);
    }
    Arrays.fill(work.transitions, 0);
    transitions.score(work.keys, work.transitions);
    return Transitions.best(work.state, work.transitions);
  }

  private int relation(Work work, int transition, boolean guided) {
    if (Transitions.head(work.state, transition) == work.state.root) {
      // The root's arc has a relation of its own.
      return 0;
    }
    work.keys.clear();
    RelationFeatures.of(work.state, transition, work.atoms, work.keys);
    if (guided) {
      GuideFeatures.ofRelation(work.state, transition, work.atoms, work.guide, work.keys);
    }
    Arrays.fill(work.relations, 0);
    names.score(work.keys, work.relations);
    return Relations.best(work.relations);
  }

  private Tree tree(Work work, int words) {
    State state = work.state;
    Skeleton skeleton = work.skeleton;
    int[] heads = new int[words];
    String[] names = new String[words];
    int root = 0;
    for (int place = 1; place <= skeleton.size(); place++) {
      int word = skeleton.word(place - 1);
      boolean top = state.heads[place] == state.root;
      root = top ? word : root;
      heads[word] = top ? Tree.NONE : skeleton.word(state.heads[place] - 1);
      names[word] = top ? Relations.ROOT : relations.name(state.arcs[place] - 1);
    }
    for (int word = 0; word < words; word++) {
      if (names[word] == null) {
        heads[word] = root;
        names[word] = MARK;
      }
    }
    return new Tree(heads, names);
  }
}
