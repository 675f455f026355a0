package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;

/**
 * The words of a language that count things, lower case, with straight apostrophes.
 *
 * @param numbers numbers that add up: vingt, deux
 * @param multipliers those that multiply what stands before them: cent, million
 * @param collectives nouns of about so many: centaine
 * @param shades adjectives before a collective: "une bonne centaine"
 * @param joints "and" inside a number
 * @param joined what may follow a joint
 * @param articles numbers that are articles as well: un
 * @param singles words that make an article count: "un seul", "un second"
 * @param links words between a collective and what it counts: de
 * @param subsets words that take some out of many: "deux de ces avions"
 * @param parts words for some of many that give no number: moitié
 * @param ranges words around two bounds
 * @param least words before a lower bound
 * @param most words before an upper bound
 * @param approximate words that mean about
 * @param measures lemmas of nouns that measure: kilotonne
 * @param counters lemmas of nouns whose number counts what they are made of: batterie
 * @param examples sentences with the quantities they give
 */
public record QuantityWords(
    Map<String, Double> numbers,
    Map<String, Double> multipliers,
    Map<String, Double> collectives,
    List<String> shades,
    List<String> joints,
    List<String> joined,
    List<String> articles,
    List<String> singles,
    List<String> links,
    List<String> subsets,
    List<String> parts,
    List<Range> ranges,
    List<String> least,
    List<String> most,
    List<String> approximate,
    Set<String> measures,
    Set<String> counters,
    List<Example> examples) {

  /**
   * Words around two bounds: entre … et.
   *
   * @param opens the word before the first one, where there must be one
   * @param joins what may stand between them
   */
  public record Range(Optional<String> opens, List<String> joins) {
    public Range {
      joins = List.copyOf(joins);
    }
  }

  /**
   * A sentence and the quantities of its claims.
   *
   * @param line where it stands in its file
   */
  public record Example(String text, List<Given> gives, int line) {
    public Example {
      gives = List.copyOf(gives);
    }
  }

  /** A quantity as an example gives it. */
  public record Given(
      OptionalDouble least,
      OptionalDouble most,
      boolean approximate,
      Optional<String> unit,
      String expression) {}

  public QuantityWords {
    numbers = Map.copyOf(numbers);
    multipliers = Map.copyOf(multipliers);
    collectives = Map.copyOf(collectives);
    shades = List.copyOf(shades);
    joints = List.copyOf(joints);
    joined = List.copyOf(joined);
    articles = List.copyOf(articles);
    singles = List.copyOf(singles);
    links = List.copyOf(links);
    subsets = List.copyOf(subsets);
    parts = List.copyOf(parts);
    ranges = List.copyOf(ranges);
    least = List.copyOf(least);
    most = List.copyOf(most);
    approximate = List.copyOf(approximate);
    measures = Set.copyOf(measures);
    counters = Set.copyOf(counters);
    examples = List.copyOf(examples);
  }

  /**
   * Reads a language's file.
   *
   * @throws org.pactwatch.model.problem.ProblemException naming the line of an unknown or missing
   *     key, or of a value that is no number
   */
  public static QuantityWords read(DataFile file) {
    DataNode root =
        file.root()
            .onlyKeys(
                "numbers",
                "multipliers",
                "collectives",
                "shades",
                "joints",
                "joined",
                "articles",
                "singles",
                "links",
                "subsets",
                "parts",
                "ranges",
                "least",
                "most",
                "approximate",
                "measures",
                "counters",
                "examples");
    Map<String, Double> numbers = values(root.get("numbers"));
    DataNode articles = root.get("articles");
    for (DataNode article : articles.items()) {
      if (!numbers.containsKey(article.text())) {
        throw article.mistake("expected one of the numbers, got \"" + article.text() + "\"");
      }
    }
    return new QuantityWords(
        numbers,
        values(root.get("multipliers")),
        values(root.get("collectives")),
        root.get("shades").texts(),
        root.get("joints").texts(),
        root.get("joined").texts(),
        articles.texts(),
        root.get("singles").texts(),
        root.get("links").texts(),
        root.get("subsets").texts(),
        root.get("parts").texts(),
        file.each(root.get("ranges"), QuantityWords::range),
        root.get("least").texts(),
        root.get("most").texts(),
        root.get("approximate").texts(),
        Set.copyOf(root.get("measures").texts()),
        Set.copyOf(root.get("counters").texts()),
        file.each(root.get("examples"), QuantityWords::example));
  }

  private static Map<String, Double> values(DataNode node) {
    Map<String, Double> values = new LinkedHashMap<>();
    node.entries().forEach((word, value) -> values.put(word, number(value)));
    return values;
  }

  private static double number(DataNode node) {
    if (!node.text().matches("[0-9]{1,15}")) {
      throw node.mistake("expected a whole number, got \"" + node.text() + "\"");
    }
    return Double.parseDouble(node.text());
  }

  private static Range range(DataNode node) {
    node.onlyKeys("opens", "joins");
    return new Range(node.find("opens").map(DataNode::text), node.get("joins").texts());
  }

  private static Example example(DataNode node) {
    node.onlyKeys("text", "gives");
    List<Given> gives = new ArrayList<>();
    node.get("gives").items().forEach(given -> gives.add(given(given)));
    return new Example(node.get("text").text(), gives, node.line());
  }

  private static Given given(DataNode node) {
    node.onlyKeys("least", "most", "approximate", "unit", "expression");
    Optional<DataNode> approximate = node.find("approximate");
    if (approximate.isPresent() && !approximate.get().text().equals("yes")) {
      throw approximate.get().mistake("expected yes, got \"" + approximate.get().text() + "\"");
    }
    return new Given(
        bound(node, "least"),
        bound(node, "most"),
        approximate.isPresent(),
        node.find("unit").map(DataNode::text),
        node.get("expression").text());
  }

  private static OptionalDouble bound(DataNode node, String key) {
    Optional<DataNode> bound = node.find(key);
    return bound.isPresent() ? OptionalDouble.of(number(bound.get())) : OptionalDouble.empty();
  }
}
