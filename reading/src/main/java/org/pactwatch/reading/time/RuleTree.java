package org.pactwatch.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All rules as one tree of elements: rules that begin alike share their beginning, and a token is
 * only tried against the elements that can begin with it. Immutable once built.
 */
final class RuleTree {
  private final Node root = new Node();
  private final Map<String, List<Edge>> byWord = new HashMap<>();
  private final List<Edge> byDigits = new ArrayList<>();

  void add(List<Element> elements, Rule rule) {
    Node node = root;
    for (Element element : elements) {
      node = node.child(element);
    }
    node.rules.add(rule);
  }

  /** Prepares the look-up by first word; to be called once, after the last rule. */
  RuleTree built() {
    for (Edge edge : root.edges) {
      for (String word : edge.element.words().firstWords()) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(edge);
      }
      if (edge.element.words().startsWithDigits()) {
        byDigits.add(edge);
      }
    }
    return this;
  }

  /** The best match that begins at an index: the longest, then the widest, then the first rule. */
  Optional<Match> at(Tokens tokens, int index) {
    Token token = tokens.get(index);
    List<Edge> edges = token.isNumber() ? byDigits : byWord.getOrDefault(token.text(), List.of());
    Search search = new Search(tokens);
    for (Edge edge : edges) {
      search.follow(edge, new Path(index, index, index, Map.of()));
    }
    return Optional.ofNullable(search.best);
  }

  private static final class Node {
    private final List<Edge> edges = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private Node child(Element element) {
      for (Edge edge : edges) {
        if (edge.element.sameAs(element)) {
          return edge.target;
        }
      }
      Node child = new Node();
      edges.add(new Edge(element, child));
      return child;
    }
  }

  private record Edge(Element element, Node target) {}

  private record Path(int start, int end, int at, Map<String, String> slots) {
    Path step(Element element, WordClass.Hit hit) {
      Map<String, String> known = slots;
      if (element.slot().isPresent()) {
        known = new HashMap<>(slots);
        known.put(element.slot().get(), hit.value());
      }
      return switch (element.zone()) {
        case BEFORE -> new Path(hit.end(), hit.end(), hit.end(), known);
        case INSIDE -> new Path(start, hit.end(), hit.end(), known);
        case AFTER -> new Path(start, end, hit.end(), known);
      };
    }
  }

  private static final class Search {
    private final Tokens tokens;
    private Match best;

    private Search(Tokens tokens) {
      this.tokens = tokens;
    }

    private void follow(Edge edge, Path path) {
      Element element = edge.element;
      if (element.glued() && (path.at >= tokens.size() || !tokens.get(path.at).glued())) {
        return;
      }
      for (WordClass.Hit hit : element.words().at(tokens, path.at)) {
        Path next = path.step(element, hit);
        for (Rule rule : edge.target.rules) {
          offer(rule, next);
        }
        for (Edge further : edge.target.edges) {
          follow(further, next);
        }
      }
    }

    private void offer(Rule rule, Path path) {
      if (splitsNumber(path.start, path.end) || !rule.allows(tokens, path.start, path.end)) {
        return;
      }
      Map<String, String> slots = new HashMap<>(rule.constants());
      slots.putAll(path.slots);
      Match match = new Match(rule, path.start, path.end, path.at, Map.copyOf(slots));
      if (best == null || match.isBetterThan(best)) {
        best = match;
      }
    }

    /** A figure such as 12,5 or 1.000 is one number, not two. */
    private boolean splitsNumber(int start, int end) {
      boolean before =
          start >= 2
              && tokens.get(start).isNumber()
              && tokens.get(start).glued()
              && isSeparator(start - 1)
              && tokens.get(start - 1).glued()
              && tokens.get(start - 2).isNumber();
      boolean after =
          end + 1 < tokens.size()
              && tokens.get(end - 1).isNumber()
              && isSeparator(end)
              && tokens.get(end).glued()
              && tokens.get(end + 1).glued()
              && tokens.get(end + 1).isNumber();
      return before || after;
    }

    private boolean isSeparator(int index) {
      String text = tokens.get(index).text();
      return text.equals(",") || text.equals(".");
    }
  }

  /**
   * Where a rule fits.
   *
   * @param start index of the expression's first token
   * @param end index after its last one
   * @param seen index after the last token that the rule looked at
   * @param slots what its words stand for
   */
  record Match(Rule rule, int start, int end, int seen, Map<String, String> slots) {
    private boolean isBetterThan(Match other) {
      if (seen != other.seen) {
        return seen > other.seen;
      }
      int length = end - start;
      int otherLength = other.end - other.start;
      return length == otherLength ? rule.order() < other.rule.order() : length > otherLength;
    }
  }
}
