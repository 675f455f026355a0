package org.pactwatch.gazetteer.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pactwatch.model.problem.Place;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One knowledge file while it is read. Readers turn its entries into values; what is wrong is
 * gathered entry by entry, and {@link #close()} tells all of it.
 *
 * <pre>{@code
 * try (DataFile file = DataFile.resource(Weapons.class, "weapons.yaml")) {
 *   weapons = file.each(file.root(), Weapons::weapon);
 * }
 * }</pre>
 */
public final class DataFile implements AutoCloseable {
  private final String name;
  private final DataNode root;
  private final List<Problem> mistakes = new ArrayList<>();

  private DataFile(String name, Node root) {
    this.name = name;
    this.root = new DataNode(name, root);
  }

  /**
   * Opens a file that lies beside a class.
   *
   * @throws ProblemException if it is missing or is no YAML
   */
  public static DataFile resource(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new ProblemException(
            Problem.of(
                ProblemCode.BAD_DATA_FILE,
                name,
                "expected this file beside " + beside.getName() + ", found none",
                "rebuild the project"));
      }
      return parse(name, stream);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Reads a file's bytes as UTF-8 YAML.
   *
   * @throws ProblemException if they are no YAML or hold nothing
   */
  public static DataFile parse(String name, InputStream stream) {
    // Aliases would let one entry change another unseen; duplicate keys would hide an entry.
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name)
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(16 * 1024 * 1024)
            .build();
    try {
      Optional<Node> node = new Compose(settings).composeInputStream(stream);
      if (node.isEmpty()) {
        throw mistake(Place.of(name), "expected entries, got an empty file");
      }
      return new DataFile(name, node.get());
    } catch (MarkedYamlEngineException bad) {
      int line = bad.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw mistake(Place.at(name, line), "expected YAML: " + bad.getProblem());
    }
  }

  public String name() {
    return name;
  }

  public DataNode root() {
    return root;
  }

  /** Reads every item of a list; an item with a mistake is left out and told at {@link #close}. */
  public <T> List<T> each(DataNode list, Function<DataNode, T> reader) {
    List<T> values = new ArrayList<>();
    try {
      for (DataNode item : list.items()) {
        attempt(() -> values.add(reader.apply(item)));
      }
    } catch (ProblemException mistake) {
      mistakes.add(mistake.problem());
    }
    return values;
  }

  /** Runs a part of the reading whose mistakes should not hide others. */
  public void attempt(Runnable part) {
    try {
      part.run();
    } catch (ProblemException mistake) {
      mistakes.add(mistake.problem());
    }
  }

  /**
   * Ends the reading.
   *
   * @throws ProblemException if anything was wrong, telling every mistake
   */
  @Override
  public void close() {
    if (mistakes.isEmpty()) {
      return;
    }
    if (mistakes.size() == 1) {
      throw new ProblemException(mistakes.get(0));
    }
    StringBuilder all = new StringBuilder(mistakes.size() + " mistakes");
    for (Problem one : mistakes) {
      all.append(" | ").append(one.place()).append(": ").append(one.message());
    }
    throw mistake(Place.of(name), all.toString());
  }

  static ProblemException mistake(Place place, String message) {
    return new ProblemException(
        new Problem(ProblemCode.BAD_DATA_FILE, place, message, "correct the data file"));
  }
}
