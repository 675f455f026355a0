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

  private final Transitions transitions;
  private final Scorer scorer;

  /** Each call borrows working space that no other uses. */
  private final ConcurrentLinkedQueue<Work> idle = new ConcurrentLinkedQueue<>();

  private static final class Work {
    final State state = new State();
    final Skeleton skeleton = new Skeleton();
    final Atoms atoms = new Atoms();
    final Guide guide = new Guide();
    final Keys keys = new Keys();
    final int[] scores;

    Work(int transitions) {
      this.scores = new int[transitions];
    }
  }

  ArcParser(Transitions transitions, Scorer scorer) {
    this.transitions = transitions;
    this.scorer = scorer;
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
    Work work = reused == null ? new Work(transitions.size()) : reused;
    work.skeleton.read(words);
    work.atoms.read(words, work.skeleton);
    guide.ifPresent(tree -> work.guide.read(work.skeleton, tree));
    State state = work.state;
    state.start(work.skeleton.size());
    while (!state.isFinal()) {
      transitions.apply(state, best(work, guide.isPresent()));
    }
    Tree tree = tree(work, words.size());
    idle.add(work);
    return tree;
  }

  private int best(Work work, boolean guided) {
    work.keys.clear();
    ParseFeatures.of(work.state, work.atoms, work.keys);
    if (guided) {
      GuideFeatures.of(work.state, work.atoms, work.guide, work.keys);
    }
    Arrays.fill(work.scores, 0);
    scorer.score(work.keys, work.scores);
    return transitions.best(work.state, work.scores);
  }

  private Tree tree(Work work, int words) {
    State state = work.state;
    Skeleton skeleton = work.skeleton;
    int[] heads = new int[words];
    String[] relations = new String[words];
    int root = 0;
    for (int place = 1; place <= skeleton.size(); place++) {
      int word = skeleton.word(place - 1);
      boolean top = state.heads[place] == state.root;
      root = top ? word : root;
      heads[word] = top ? Tree.NONE : skeleton.word(state.heads[place] - 1);
      relations[word] = transitions.relation(state.arcs[place]);
    }
    for (int word = 0; word < words; word++) {
      if (relations[word] == null) {
        heads[word] = root;
        relations[word] = MARK;
      }
    }
    return new Tree(heads, relations);
  }
}
