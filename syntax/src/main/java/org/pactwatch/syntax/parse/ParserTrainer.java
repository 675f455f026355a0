package org.pactwatch.syntax.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.learn.Keys;
import org.pactwatch.syntax.learn.LinearModel;
import org.pactwatch.syntax.learn.Perceptron;
import org.pactwatch.syntax.learn.Shuffle;
import org.pactwatch.syntax.learn.Weights;

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
  private final Transitions transitions;
  private final Perceptron perceptron = new Perceptron();
  private final SplittableRandom random;
  private final State state = new State();
  private final Skeleton skeleton = new Skeleton();
  private final Atoms atoms = new Atoms();
  private final Guide guide = new Guide();
  private final Keys keys = new Keys();
  private final int[] scores;
  private final boolean[] allowed;
  private final boolean[] cheapest;

  public ParserTrainer(List<Example> examples, long seed) {
    this.examples = new ArrayList<>(examples);
    this.transitions = transitions(examples);
    this.random = new SplittableRandom(seed);
    this.scores = new int[transitions.size()];
    this.allowed = new boolean[transitions.size()];
    this.cheapest = new boolean[transitions.size()];
  }

  private static Transitions transitions(List<Example> examples) {
    TreeSet<String> left = new TreeSet<>();
    TreeSet<String> right = new TreeSet<>();
    for (Example example : examples) {
      Tree tree = example.tree();
      for (int word = 0; word < tree.size(); word++) {
        // Without marks.
        int head = tree.head(word);
        // The head above a mark may lie on either side.
        boolean either = head != Tree.NONE && example.words().get(head).upos() == Upos.PUNCT;
        boolean back = head != Tree.NONE && head < word;
        if (back || either) {
          right.add(tree.relation(word));
        }
        if (!back || either) {
          left.add(tree.relation(word));
        }
      }
    }
    return new Transitions(List.copyOf(left), List.copyOf(right));
  }

  /** A model of these weights, for the transitions that the examples need. */
  public static ArcModel model(List<Example> examples, LinearModel weights) {
    Transitions transitions = transitions(examples);
    return new ArcModel(transitions.left(), transitions.right(), weights);
  }

  /** Learns all examples once, in a new order; returns the part of right choices. */
  public double round(boolean explore) {
    Shuffle.shuffle(examples, random);
    long right = 0;
    long all = 0;
    for (Example example : examples) {
      right += learn(example, explore);
      all += 2L * skeleton.size();
    }
    return (double) right / all;
  }

  public Weights weights() {
    return perceptron.average();
  }

  private int learn(Example example, boolean explore) {
    skeleton.read(example.words());
    int words = skeleton.size();
    boolean[] marks = Skeleton.marks(example.words());
    int[] places = new int[marks.length];
    for (int place = 1; place <= words; place++) {
      places[skeleton.word(place - 1)] = place;
    }
    int[] heads = new int[words + 1];
    int[] left = new int[words + 1];
    int[] rightArcs = new int[words + 1];
    for (int place = 1; place <= words; place++) {
      int word = skeleton.word(place - 1);
      int head = Skeleton.headAbove(example.tree(), word, marks);
      heads[place] = head == Tree.NONE ? words + 1 : places[head];
      left[place] = transitions.left(example.tree().relation(word));
      rightArcs[place] = transitions.right(example.tree().relation(word));
    }
    Oracle oracle = new Oracle(heads);
    atoms.read(example.words(), skeleton);
    example.guide().ifPresent(tree -> guide.read(skeleton, tree));
    state.start(words);
    int right = 0;
    while (!state.isFinal()) {
      keys.clear();
      ParseFeatures.of(state, atoms, keys);
      if (example.guide().isPresent()) {
        GuideFeatures.of(state, atoms, guide, keys);
      }
      Arrays.fill(scores, 0);
      perceptron.score(keys, scores);
      int chosen = transitions.best(state, scores);
      markCheapest(oracle, left, rightArcs);
      int best = best(true);
      int rival = best(false);
      perceptron.step();
      right += cheapest[chosen] ? 1 : 0;
      if (rival >= 0 && scores[best] - scores[rival] < MARGIN) {
        perceptron.update(keys, best, rival);
      }
      boolean follow = explore && random.nextDouble() < EXPLORATION;
      transitions.apply(state, follow ? chosen : best);
    }
    return right;
  }

  /** Notes which transitions the state allows, and which of these lose least. */
  private void markCheapest(Oracle oracle, int[] left, int[] right) {
    int none = Integer.MAX_VALUE;
    int shift = state.canShift() ? oracle.shiftCost(state) : none;
    int toLeft = state.canLeft() ? oracle.leftCost(state) : none;
    int toRight = state.canRight() ? oracle.rightCost(state) : none;
    int least = Math.min(shift, Math.min(toLeft, toRight));
    Arrays.fill(cheapest, false);
    Arrays.fill(allowed, false);
    allowed[Transitions.SHIFT] = shift < none;
    cheapest[Transitions.SHIFT] = shift == least;
    boolean atRoot = state.next == state.root;
    for (int arc = 1; arc < transitions.firstRight(); arc++) {
      allowed[arc] = toLeft < none && (arc == transitions.root()) == atRoot;
      boolean fits = atRoot || !oracle.isLeftRight(state) || arc == left[state.stack(0)];
      cheapest[arc] = allowed[arc] && toLeft == least && fits;
    }
    for (int arc = transitions.firstRight(); arc < transitions.size(); arc++) {
      allowed[arc] = toRight < none;
      boolean fits = !oracle.isRightRight(state) || arc == right[state.stack(0)];
      cheapest[arc] = allowed[arc] && toRight == least && fits;
    }
  }

  /** The highest scored of the transitions that lose least, or of the others; -1 if none. */
  private int best(boolean cheap) {
    int best = -1;
    for (int transition = 0; transition < scores.length; transition++) {
      if (allowed[transition]
          && cheapest[transition] == cheap
          && (best < 0 || scores[transition] > scores[best])) {
        best = transition;
      }
    }
    return best;
  }
}
