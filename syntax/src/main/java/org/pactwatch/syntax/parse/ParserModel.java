package org.pactwatch.syntax.parse;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.learn.Keys;
import org.pactwatch.syntax.learn.LinearModel;

/**
 * What a parser has learned.
 *
 * @param backward of the arcs, read from the last word to the first
 * @param forward of the arcs, read from the first word to the last with the other tree as a guide
 * @param marks scores of the places of punctuation marks; a single class
 */
public record ParserModel(ArcModel backward, ArcModel forward, LinearModel marks) {
  private static final Tree PROBE =
      new Tree(
          new int[] {1, 2, Tree.NONE, 4, 2},
          new String[] {"det", "nsubj", "root", "nummod", "obj"});

  public ParserModel {
    Objects.requireNonNull(backward, "backward");
    Objects.requireNonNull(forward, "forward");
    if (marks.classes() > 1) {
      throw new IllegalArgumentException("expected one class for marks, got " + marks.classes());
    }
  }

  /** A parser with these weights. */
  public GuidedParser parser() {
    return new GuidedParser(backward.parser(), forward.parser(), marks);
  }

  /** Names the features that the weights are for: another set of them gives another name. */
  public static String featureSet() {
    List<Word> words =
        List.of(
            probe(0, "L'", Upos.DET, "Number", "Sing"),
            probe(1, "armée", Upos.NOUN, "Gender", "Fem"),
            probe(2, "livre", Upos.VERB, "Tense", "Pres"),
            probe(3, "dix", Upos.NUM, "Person", "3"),
            probe(4, "chars", Upos.NOUN, "Number", "Plur"));
    Skeleton skeleton = new Skeleton();
    skeleton.read(words);
    Atoms atoms = new Atoms();
    atoms.read(words, skeleton);
    Guide guide = new Guide();
    guide.read(skeleton, PROBE);
    State state = new State();
    state.start(5);
    Keys keys = new Keys();
    int digest = 0;
    int step = 0;
    while (!state.isFinal()) {
      keys.clear();
      TransitionFeatures.of(state, atoms, keys);
      GuideFeatures.ofTransition(state, atoms, guide, keys);
      if (state.canLeft() && state.canRight()) {
        int left = Transitions.left(RelationKind.WORD);
        int right = Transitions.right(RelationKind.WORD);
        for (int arc : new int[] {left, right}) {
          RelationFeatures.of(state, arc, atoms, keys);
          GuideFeatures.ofRelation(state, arc, atoms, guide, keys);
        }
      }
      digest = 31 * digest + keys.digest();
      if (state.canShift() && state.depth < 2) {
        state.shift();
      } else if (state.canRight() && step % 2 == 0) {
        state.right(2, true);
      } else if (state.canLeft()) {
        state.left(1, false);
      } else {
        state.right(3, false);
      }
      step++;
    }
    MarkSites sites = new MarkSites();
    boolean[] marks = {false, false, false, true, false};
    String[] relations = {"det", "nsubj", "root", "punct", "obj"};
    sites.read(words, new int[] {1, 2, Tree.NONE, 2, 2}, relations, marks);
    for (int site = sites.find(3) - 1; site >= 0; site--) {
      sites.features(3, site, keys);
      digest = 31 * digest + keys.digest();
    }
    return "parse-" + Integer.toHexString(digest);
  }

  private static Word probe(int place, String form, Upos upos, String name, String value) {
    SortedMap<String, String> features = new TreeMap<>();
    features.put(name, value);
    return new Word(place, place + 1, form, upos, form, new Features(features));
  }
}
