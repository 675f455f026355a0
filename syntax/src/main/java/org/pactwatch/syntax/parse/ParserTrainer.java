package org.pactwatch.syntax.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.learn.Keys;
import org.pactwatch.syntax.learn.LinearModel;
import org.pactwatch.syntax.learn.Perceptron;
import org.pactwatch.syntax.learn.Shuffle;

/** Trains one perceptron for the parser. Not safe to share. */
public final class ParserTrainer {
  /** From the second round on the learner follows its own choice this often, right or wrong. */
  private static final double EXPLORATION = 0.9;

  /** A right choice must lead by this much, or it is learned again. */
  private static final int MARGIN = 1;

  /**
   * A sentence as the parser will see it.
   *
   * @param words its words as an analysis finds them
   * @param tree the tree that it should find
   * @param guide what another parser, which has not learned this sentence, finds in it
   */
  public record Example(List<Word> words, Tree tree, Optional<Tree> guide) {
    public Example {
      words = List.copyOf(words);
    }

    public Example(List<Word> words, Tree tree) {
      this(words, tree, Optional.empty());
    }

    /** The same with a guide. */
    public Example guidedBy(Tree other) {
      return new Example(words, tree, Optional.of(other));
    }

    /**
     * The marks of the right tree hung into the guide; empty if they do not fit: there is no guide,
     * or a mark is the root of either.
     */
    public Optional<Example> marksInGuide() {
      boolean[] marks = Skeleton.marks(words);
      int[] heads = new int[marks.length];
      String[] relations = new String[marks.length];
      for (int word = 0; word < marks.length && guide.isPresent(); word++) {
        Tree from = marks[word] ? tree : guide.get();
        heads[word] = marks[word] ? Skeleton.headAbove(tree, word, marks) : from.head(word);
        relations[word] = from.relation(word);
      }
      long roots = IntStream.of(heads).filter(head -> head == Tree.NONE).count();
      return guide.isPresent() && roots == 1
          ? Optional.of(new Example(words, new Tree(heads, relations)))
          : Optional.empty();
    }

    /** The same to be read from its end, without a guide. */
    public Example backward() {
      return new Example(Mirror.of(words), Mirror.of(tree));
    }
  }

  private final List<Example> examples;
  private final Relations relations;
  private final Perceptron transitions = new Perceptron();
  private final Perceptron names = new Perceptron();
  private final SplittableRandom random;
  private final State state = new State();
  private final Skeleton skeleton = new Skeleton();
  private final Atoms atoms = new Atoms();
  private final Guide guide = new Guide();
  private final Keys keys = new Keys();
  private final int[] scores = new int[Transitions.COUNT];
  private final int[] costs = new int[Transitions.COUNT];
  private final int[] relationScores;
  private long choices;
  private long rightChoices;

  public ParserTrainer(List<Example> examples, long seed) {
    this.examples = new ArrayList<>(examples);
    this.relations = new Relations(relations(examples));
    this.random = new SplittableRandom(seed);
    this.relationScores = new int[relations.size()];
  }

  private static List<String> relations(List<Example> examples) {
    TreeSet<String> names = new TreeSet<>();
    for (Example example : examples) {
      Tree tree = example.tree();
      for (int word = 0; word < tree.size(); word++) {
        if (tree.head(word) != Tree.NONE) {
          names.add(tree.relation(word));
        }
      }
    }
    names.remove(Relations.ROOT);
    return List.copyOf(names);
  }

  /**
   * A model of these weights, for the relations that the examples need.
   *
   * @param least as for {@link LinearModel#of}
   */
  public static ArcModel model(List<Example> examples, ArcWeights weights, double least) {
    return new ArcModel(
        relations(examples),
        LinearModel.of(weights.transitions(), least),
        LinearModel.of(weights.names(), least));
  }

  /** Learns all examples once, in a new order; returns the part of right choices. */
  public double round(boolean explore) {
    Shuffle.shuffle(examples, random);
    choices = 0;
    rightChoices = 0;
    for (Example example : examples) {
      learn(example, explore);
    }
    return (double) rightChoices / choices;
  }

  public ArcWeights weights() {
    return new ArcWeights(transitions.average(), names.average());
  }

  private void learn(Example example, boolean explore) {
    skeleton.read(example.words());
    int words = skeleton.size();
    boolean[] marks = Skeleton.marks(example.words());
    int[] places = new int[marks.length];
    for (int place = 1; place <= words; place++) {
      places[skeleton.word(place - 1)] = place;
    }
    int[] heads = new int[words + 1];
    int[] arcs = new int[words + 1];
    for (int place = 1; place <= words; place++) {
      int word = skeleton.word(place - 1);
      int head = Skeleton.headAbove(example.tree(), word, marks);
      heads[place] = head == Tree.NONE ? words + 1 : places[head];
      arcs[place] = relations.number(example.tree().relation(word));
    }
    Oracle oracle = new Oracle(heads);
    atoms.read(example.words(), skeleton);
    example.guide().ifPresent(tree -> guide.read(skeleton, tree));
    state.start(words);
    while (!state.isFinal()) {
      boolean follow = explore && random.nextDouble() < EXPLORATION;
      int only = Transitions.only(state);
      int transition = only >= 0 ? only : transition(example, oracle, heads, arcs, follow);
      if (transition == Transitions.SHIFT) {
        state.shift();
      } else {
        relations.draw(state, transition, relation(example, transition, heads, arcs, follow));
      }
    }
  }

  /** Learns a transition; returns the one to go on with. */
  private int transition(Example example, Oracle oracle, int[] heads, int[] arcs, boolean follow) {
    keys.clear();
    TransitionFeatures.of(state, atoms, keys);
    if (example.guide().isPresent()) {
      GuideFeatures.ofTransition(state, atoms, guide, keys);
    }
    Arrays.fill(scores, 0);
    transitions.score(keys, scores);
    int least = Integer.MAX_VALUE;
    for (int transition = 0; transition < Transitions.COUNT; transition++) {
      costs[transition] = Integer.MAX_VALUE;
      if (Transitions.allows(state, transition)) {
        // Among transitions that lose as little the kind decides.
        int misfit = fits(transition, heads, arcs) ? 0 : 1;
        costs[transition] = 2 * oracle.cost(state, transition) + misfit;
      }
      least = Math.min(least, costs[transition]);
    }
    int best = -1;
    int rival = -1;
    for (int transition = 0; transition < Transitions.COUNT; transition++) {
      if (costs[transition] == least) {
        best = best < 0 || scores[transition] > scores[best] ? transition : best;
      } else if (costs[transition] < Integer.MAX_VALUE) {
        rival = rival < 0 || scores[transition] > scores[rival] ? transition : rival;
      }
    }
    int chosen = Transitions.best(state, scores);
    choices++;
    rightChoices += costs[chosen] == least ? 1 : 0;
    transitions.step();
    if (rival >= 0 && scores[best] - scores[rival] < MARGIN) {
      transitions.update(keys, best, rival);
    }
    return follow ? chosen : best;
  }

  /** Whether a transition has the kind of its arc; any has it if there is no right arc. */
  private boolean fits(int transition, int[] heads, int[] arcs) {
    int child = state.stack(0);
    boolean right =
        transition != Transitions.SHIFT
            && heads[child] == Transitions.head(state, transition)
            && arcs[child] >= 0;
    return !right || Transitions.isOf(transition, relations.kind(arcs[child]));
  }

  /** Learns the relation of an arc that is right; returns the one to go on with. */
  private int relation(Example example, int transition, int[] heads, int[] arcs, boolean follow) {
    int child = state.stack(0);
    int head = Transitions.head(state, transition);
    if (head == state.root) {
      return 0;
    }
    keys.clear();
    RelationFeatures.of(state, transition, atoms, keys);
    if (example.guide().isPresent()) {
      GuideFeatures.ofRelation(state, transition, atoms, guide, keys);
    }
    Arrays.fill(relationScores, 0);
    names.score(keys, relationScores);
    int chosen = Relations.best(relationScores);
    int right = arcs[child];
    if (heads[child] != head || right < 0) {
      return chosen;
    }
    choices++;
    rightChoices += chosen == right ? 1 : 0;
    names.step();
    int rival = bestBut(right);
    if (rival >= 0 && relationScores[right] - relationScores[rival] < MARGIN) {
      names.update(keys, right, rival);
    }
    return follow ? chosen : right;
  }

  private int bestBut(int right) {
    int best = -1;
    for (int relation = 0; relation < relationScores.length; relation++) {
      if (relation != right && (best < 0 || relationScores[relation] > relationScores[best])) {
        best = relation;
      }
    }
    return best;
  }
}
