package org.pactwatch.reading.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.reading.stream.TimeExpression;

/**
 * A language's time expressions: classes of words, rules over them, and how its verbs tell tense.
 * Immutable, safe to share between threads.
 */
public final class TimeGrammar {
  private final RuleTree rules;
  private final TenseReader tenses;
  private final Intervals intervals;
  private final List<TimeExample> examples;

  private TimeGrammar(
      RuleTree rules, TenseReader tenses, Intervals intervals, List<TimeExample> examples) {
    this.rules = rules;
    this.tenses = tenses;
    this.intervals = intervals;
    this.examples = List.copyOf(examples);
  }

  /**
   * Reads a grammar.
   *
   * @throws org.pactwatch.model.problem.ProblemException telling every mistake with its line
   */
  public static TimeGrammar read(DataFile file) {
    try (file) {
      DataNode root = file.root();
      root.onlyKeys("name", "words", "spelled", "numbers", "tense", "intervals", "rules");
      Builder builder = new Builder(root.get("name").text(), ClassReader.read(file, root));
      file.each(root.get("rules"), builder::add);
      return new TimeGrammar(
          builder.rules.built(),
          TenseReader.read(root.get("tense")),
          Intervals.read(root.get("intervals")),
          builder.examples);
    }
  }

  /** Its examples, in the file's order; each must come out as it says. */
  public List<TimeExample> examples() {
    return examples;
  }

  RuleTree rules() {
    return rules;
  }

  TenseReader tenses() {
    return tenses;
  }

  Intervals intervals() {
    return intervals;
  }

  private static final class Builder {
    private final String prefix;
    private final Map<String, WordClass> classes;
    private final PatternReader patterns;
    private final RuleTree rules = new RuleTree();
    private final Set<String> names = new HashSet<>();
    private final List<TimeExample> examples = new ArrayList<>();

    private Builder(String prefix, Map<String, WordClass> classes) {
      this.prefix = prefix;
      this.classes = classes;
      this.patterns = new PatternReader(classes);
    }

    private Rule add(DataNode node) {
      node.onlyKeys(
          "rule", "type", "operation", "with", "patterns", "not-after", "not-before", "examples");
      String name = prefix + "/" + node.get("rule").text();
      if (!names.add(name)) {
        throw node.mistake("expected each rule's name once, got \"" + name + "\" again");
      }
      Rule rule =
          new Rule(
              name,
              names.size(),
              node.get("type").oneOf(TimeExpression.Type.class),
              node.get("operation").oneOf(Operation.class),
              constants(node),
              node.texts("not-after").stream().map(one -> phrases(node, one)).toList(),
              node.texts("not-before").stream().map(one -> words(node, one)).toList());
      for (DataNode pattern : node.get("patterns").items()) {
        for (List<Element> sequence : patterns.read(pattern)) {
          rules.add(kept(sequence, rule.operation()), rule);
        }
      }
      for (DataNode example : node.get("examples").items()) {
        examples.add(TimeExample.read(example, name));
      }
      return rule;
    }

    private static Map<String, String> constants(DataNode node) {
      Map<String, String> constants = new LinkedHashMap<>();
      Operation operation = node.get("operation").oneOf(Operation.class);
      node.find("with")
          .ifPresent(
              with ->
                  with.entries()
                      .forEach(
                          (slot, value) -> {
                            if (!operation.slots().contains(slot)) {
                              throw value.mistake(
                                  "expected a slot among "
                                      + new TreeSet<>(operation.slots())
                                      + ", got \""
                                      + slot
                                      + "\"");
                            }
                            constants.put(slot, value.text());
                          }));
      return constants;
    }

    /** Drops the slots that the operation has no use for, so that more rules share a beginning. */
    private static List<Element> kept(List<Element> sequence, Operation operation) {
      return sequence.stream()
          .map(
              element ->
                  element.slot().filter(operation.slots()::contains).isPresent()
                      ? element
                      : new Element(
                          element.words(),
                          element.name(),
                          Optional.empty(),
                          element.glued(),
                          element.zone()))
          .toList();
    }

    private Phrases phrases(DataNode node, String name) {
      if (words(node, name) instanceof Phrases phrases) {
        return phrases;
      }
      throw node.mistake("expected a class of words in not-after, got the numbers " + name);
    }

    private WordClass words(DataNode node, String name) {
      WordClass words = classes.get(name);
      if (words == null) {
        throw node.mistake("expected a class among " + classes.keySet() + ", got \"" + name + "\"");
      }
      return words;
    }
  }
}
