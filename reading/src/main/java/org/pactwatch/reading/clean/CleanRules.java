package org.pactwatch.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.reading.stream.CutReason;

/**
 * One language's rules for what is not the article, after those that hold in every language.
 *
 * <p>Patterns are matched without regard to case, on text whose typographic apostrophes and
 * no-break spaces were made plain.
 */
public final class CleanRules {
  // Java 19 made \b and \w mean ASCII unless told otherwise; every Java must read alike.
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private final List<CleanRule> rules;

  private CleanRules(List<CleanRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Loads a language's rules from the data file beside a class.
   *
   * @throws org.pactwatch.model.problem.ProblemException telling every mistake in it
   */
  public static CleanRules load(Class<?> beside, String name) {
    List<CleanRule> rules = new ArrayList<>(read(CleanRules.class, "any-language.yaml"));
    rules.addAll(read(CleanRules.class, "english.yaml"));
    rules.addAll(read(beside, name));
    return new CleanRules(rules);
  }

  /** All rules, in the order in which they are tried. */
  public List<CleanRule> rules() {
    return rules;
  }

  private static List<CleanRule> read(Class<?> beside, String name) {
    try (DataFile file = DataFile.resource(beside, name)) {
      DataNode root = file.root().onlyKeys("name", "rules");
      String prefix = root.get("name").text();
      return file.each(root.get("rules"), node -> rule(prefix, node));
    }
  }

  private static CleanRule rule(String prefix, DataNode node) {
    node.onlyKeys("name", "reason", "scope", "ends-article", "patterns", "cut", "keep");
    CleanRule rule =
        new CleanRule(
            prefix + '/' + node.get("name").text(),
            node.get("reason").oneOf(CutReason.class),
            node.find("scope")
                .map(scope -> scope.oneOf(CleanRule.Scope.class))
                .orElse(CleanRule.Scope.LINE),
            node.find("ends-article").map(flag -> flag.as(CleanRules::flag)).orElse(false),
            node.get("patterns").texts().stream().map(text -> pattern(node, text)).toList(),
            node.get("cut").texts(),
            node.texts("keep"));
    for (String example : rule.cut()) {
      if (!rule.matches(example)) {
        throw node.mistake("expected the rule to match its example \"" + example + "\"");
      }
    }
    for (String example : rule.keep()) {
      if (rule.matches(example)) {
        throw node.mistake("expected the rule to leave its example \"" + example + "\"");
      }
    }
    return rule;
  }

  private static Pattern pattern(DataNode node, String text) {
    try {
      return Pattern.compile(text, FLAGS);
    } catch (PatternSyntaxException bad) {
      throw node.mistake("expected a pattern: " + bad.getDescription() + " in " + text);
    }
  }

  private static boolean flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("expected true or false, got \"" + text + "\"");
    }
    return text.equals("true");
  }
}
