package org.pactwatch.reading.contrast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;

/** The words by which a language tells one thing against another, as lemmas. */
public final class ContrastWords {
  private static final int SIDES = 2;

  /**
   * Two sentences and the signs that must show between them.
   *
   * @param line in the data file
   * @param first one sentence
   * @param second the other
   * @param gives the signs, none where both can be true
   */
  public record Example(int line, String first, String second, List<Sign.Kind> gives) {
    public Example {
      gives = List.copyOf(gives);
    }
  }

  private final Set<String> particles;
  private final Set<String> completions;
  private final Set<String> limits;
  private final List<List<String>> negators;
  private final Set<String> denials;
  private final Set<String> light;
  private final Set<String> calendar;
  private final Map<String, Set<String>> opposites;
  private final List<Example> examples;

  private ContrastWords(DataFile file) {
    DataNode root =
        file.root()
            .onlyKeys(
                "particles",
                "completions",
                "limits",
                "negators",
                "denials",
                "light",
                "calendar",
                "opposites",
                "examples");
    particles = Set.copyOf(root.get("particles").texts());
    completions = Set.copyOf(root.get("completions").texts());
    negators =
        root.get("negators").texts().stream().map(words -> List.of(words.split(" ", -1))).toList();
    limits = Set.copyOf(root.get("limits").texts());
    calendar = Set.copyOf(root.get("calendar").texts());
    denials = Set.copyOf(root.get("denials").texts());
    light = Set.copyOf(root.get("light").texts());
    opposites = opposites(file, root.get("opposites"));
    examples = file.each(root.get("examples"), ContrastWords::example);
  }

  /**
   * Reads the words of a language.
   *
   * @throws org.pactwatch.model.problem.ProblemException at {@link DataFile#close} if they are
   *     wrong, telling every mistake
   */
  public static ContrastWords read(DataFile file) {
    return new ContrastWords(file);
  }

  /** The sentences on which these words were tried. */
  public List<Example> examples() {
    return examples;
  }

  /** Tells whether a word opens a negation that another word completes: "ne". */
  boolean isParticle(String lemma) {
    return particles.contains(lemma);
  }

  /** Tells whether a word completes a negation: "pas". */
  boolean completes(String lemma) {
    return completions.contains(lemma);
  }

  /** Tells whether a word after a completion leaves more to be so: "pas seulement". */
  boolean limits(String lemma) {
    return limits.contains(lemma);
  }

  /** Tells whether a number before a word is a day: "mai". */
  boolean isCalendar(String lemma) {
    return calendar.contains(lemma);
  }

  /** Words in a row that deny what follows by themselves: "sans", "au lieu de". */
  List<List<String>> negators() {
    return negators;
  }

  /** Tells whether a word calls what is told untrue: "démentir", "infondé". */
  boolean denies(String lemma) {
    return denials.contains(lemma);
  }

  /** Tells whether a word says too little to be compared: "être", "faire". */
  boolean isLight(String lemma) {
    return light.contains(lemma);
  }

  /** Tells whether two words cannot be said of the same thing. */
  boolean areOpposite(String one, String other) {
    return opposites.getOrDefault(one, Set.of()).contains(other);
  }

  private static Map<String, Set<String>> opposites(DataFile file, DataNode node) {
    Map<String, Set<String>> opposites = new HashMap<>();
    for (List<List<String>> pair : file.each(node, ContrastWords::sides)) {
      put(opposites, pair.get(0), pair.get(1));
      put(opposites, pair.get(1), pair.get(0));
    }
    return opposites;
  }

  private static List<List<String>> sides(DataNode node) {
    List<List<String>> sides = new ArrayList<>();
    node.items().forEach(side -> sides.add(side.texts()));
    if (sides.size() != SIDES) {
      throw node.mistake("expected two sides, got " + sides.size());
    }
    for (String word : sides.get(0)) {
      if (sides.get(1).contains(word)) {
        throw node.mistake("expected a word on one side, got \"" + word + "\" on both");
      }
    }
    return sides;
  }

  private static void put(Map<String, Set<String>> opposites, List<String> from, List<String> to) {
    from.forEach(word -> opposites.computeIfAbsent(word, key -> new HashSet<>()).addAll(to));
  }

  private static Example example(DataNode node) {
    node.onlyKeys("first", "second", "gives");
    return new Example(
        node.line(),
        node.get("first").text(),
        node.get("second").text(),
        node.get("gives").items().stream().map(kind -> kind.oneOf(Sign.Kind.class)).toList());
  }
}
