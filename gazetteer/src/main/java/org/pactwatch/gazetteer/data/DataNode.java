package org.pactwatch.gazetteer.data;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.problem.Place;
import org.pactwatch.model.problem.ProblemException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value in a knowledge file that knows its line. Every method that expects something throws a
 * {@link ProblemException} telling file, line, what was expected and what came.
 */
public final class DataNode {
  private final String file;
  private final Node node;

  DataNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** The line it starts at, 1 for the first. */
  public int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  public boolean isText() {
    return node instanceof ScalarNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  /** The value of a key that must be there. */
  public DataNode get(String key) {
    return find(key).orElseThrow(() -> mistake("expected the key \"" + key + "\", got " + keys()));
  }

  /** The value of a key that may be missing. */
  public Optional<DataNode> find(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  /** Key and value pairs, in the file's order. */
  public Map<String, DataNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw mistake("expected keys with values, got " + shape());
    }
    Map<String, DataNode> entries = new LinkedHashMap<>();
    for (NodeTuple pair : mapping.getValue()) {
      String key = new DataNode(file, pair.getKeyNode()).text();
      entries.put(key, new DataNode(file, pair.getValueNode()));
    }
    return entries;
  }

  /** The items of a list. */
  public List<DataNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw mistake("expected a list, got " + shape());
    }
    List<DataNode> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new DataNode(file, item));
    }
    return items;
  }

  /** A single text. */
  public String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw mistake("expected a single value, got " + shape());
    }
    return scalar.getValue();
  }

  /** A list of texts; a single text counts as a list of one. */
  public List<String> texts() {
    return isText() ? List.of(text()) : items().stream().map(DataNode::text).toList();
  }

  /** The texts under a key that may be missing. */
  public List<String> texts(String key) {
    return find(key).map(DataNode::texts).orElse(List.of());
  }

  /** An entity's id. */
  public EntityId id() {
    return as(EntityId::parse);
  }

  /** An enum constant, written in lower case with hyphens. */
  public <E extends Enum<E>> E oneOf(Class<E> constants) {
    String wanted = text();
    for (E constant : constants.getEnumConstants()) {
      if (spelled(constant).equals(wanted)) {
        return constant;
      }
    }
    List<String> known =
        Arrays.stream(constants.getEnumConstants()).map(DataNode::spelled).sorted().toList();
    throw mistake("expected one of " + known + ", got \"" + wanted + "\"");
  }

  /** A value that a parser makes of the text; the parser's own complaint becomes the mistake. */
  public <T> T as(Function<String, T> parser) {
    String text = text();
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeException bad) {
      throw mistake(bad.getMessage());
    }
  }

  /** Fails on a key that is none of these, naming them. */
  public DataNode onlyKeys(String... known) {
    Set<String> allowed = Set.of(known);
    for (Map.Entry<String, DataNode> entry : entries().entrySet()) {
      if (!allowed.contains(entry.getKey())) {
        throw entry
            .getValue()
            .mistake(
                "unknown key \""
                    + entry.getKey()
                    + "\", expected one of "
                    + new TreeSet<>(allowed));
      }
    }
    return this;
  }

  /** Returns a mistake at this value's line, to be thrown. */
  public ProblemException mistake(String message) {
    return DataFile.mistake(Place.at(file, line()), message);
  }

  private Object keys() {
    return isMap() ? entries().keySet() : shape();
  }

  private String shape() {
    if (node instanceof ScalarNode scalar) {
      return "\"" + scalar.getValue() + "\"";
    }
    return isList() ? "a list" : "keys with values";
  }

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
