package org.pactwatch.syntax.parse;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.pactwatch.syntax.DependencyParser;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.learn.Keys;
import org.pactwatch.syntax.learn.Scorer;

/** Takes the best transition at each step. Safe to share. */
public final class ArcHybridParser implements DependencyParser {
  private final Transitions transitions;
  private final Scorer scorer;

  /** Each call borrows working space that no other uses. */
  private final ConcurrentLinkedQueue<Work> idle = new ConcurrentLinkedQueue<>();

  private static final class Work {
    final State state = new State();
    final Atoms atoms = new Atoms();
    final Keys keys = new Keys();
    final int[] scores;

    Work(int transitions) {
      this.scores = new int[transitions];
    }
  }

  ArcHybridParser(Transitions transitions, Scorer scorer) {
    this.transitions = transitions;
    this.scorer = scorer;
  }

  @Override
  public Tree parse(List<Word> words) {
    Work reused = idle.poll();
    Work work = reused == null ? new Work(transitions.size()) : reused;
    work.atoms.read(words);
    State state = work.state;
    state.start(words.size());
    while (!state.isFinal()) {
      transitions.apply(state, best(work));
    }
    Tree tree = tree(state, words.size());
    idle.add(work);
    return tree;
  }

  private int best(Work work) {
    work.keys.clear();
    ParseFeatures.of(work.state, work.atoms, work.keys);
    Arrays.fill(work.scores, 0);
    scorer.score(work.keys, work.scores);
    return transitions.best(work.state, work.scores);
  }

  private Tree tree(State state, int words) {
    int[] heads = new int[words];
    String[] relations = new String[words];
    for (int word = 1; word <= words; word++) {
      heads[word - 1] = state.heads[word] == state.root ? Tree.NONE : state.heads[word] - 1;
      relations[word - 1] = transitions.relation(state.arcs[word]);
    }
    return new Tree(heads, relations);
  }
}
