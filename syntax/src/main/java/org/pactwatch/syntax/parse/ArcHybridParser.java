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
  private static final String MARK = "punct";

  private final Transitions transitions;
  private final Scorer arcs;
  private final Scorer markSites;

  /** Each call borrows working space that no other uses. */
  private final ConcurrentLinkedQueue<Work> idle = new ConcurrentLinkedQueue<>();

  private static final class Work {
    final State state = new State();
    final Skeleton skeleton = new Skeleton();
    final Atoms atoms = new Atoms();
    final Keys keys = new Keys();
    final int[] scores;
    final MarkAttacher attacher;

    Work(int transitions, Scorer marks) {
      this.scores = new int[transitions];
      this.attacher = new MarkAttacher(marks);
    }
  }

  ArcHybridParser(Transitions transitions, Scorer arcs, Scorer markSites) {
    this.transitions = transitions;
    this.arcs = arcs;
    this.markSites = markSites;
  }

  @Override
  public Tree parse(List<Word> words) {
    Work reused = idle.poll();
    Work work = reused == null ? new Work(transitions.size(), markSites) : reused;
    work.skeleton.read(words);
    work.atoms.read(words, work.skeleton);
    State state = work.state;
    state.start(work.skeleton.size());
    while (!state.isFinal()) {
      transitions.apply(state, best(work));
    }
    Tree tree = tree(work, words);
    idle.add(work);
    return tree;
  }

  private int best(Work work) {
    work.keys.clear();
    ParseFeatures.of(work.state, work.atoms, work.keys);
    Arrays.fill(work.scores, 0);
    arcs.score(work.keys, work.scores);
    return transitions.best(work.state, work.scores);
  }

  private Tree tree(Work work, List<Word> words) {
    State state = work.state;
    Skeleton skeleton = work.skeleton;
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    boolean[] marks = new boolean[words.size()];
    Arrays.fill(relations, MARK);
    Arrays.fill(marks, true);
    for (int place = 1; place <= skeleton.size(); place++) {
      int word = skeleton.word(place - 1);
      int head = state.heads[place];
      heads[word] = head == state.root ? Tree.NONE : skeleton.word(head - 1);
      relations[word] = transitions.relation(state.arcs[place]);
      marks[word] = false;
    }
    work.attacher.attach(words, heads, relations, marks);
    return new Tree(heads, relations);
  }
}
