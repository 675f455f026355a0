package org.pactwatch.model.problem;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where a problem is: a file or another name a user knows, and a line in it where one is known.
 *
 * @param name a path, an option, a document id
 * @param line 1 for the first line
 */
public record Place(String name, OptionalInt line) {
  public Place {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(line, "line");
  }

  public static Place of(String name) {
    return new Place(name, OptionalInt.empty());
  }

  public static Place at(String name, int line) {
    return new Place(name, OptionalInt.of(line));
  }

  @Override
  public String toString() {
    return line.isPresent() ? name + ':' + line.getAsInt() : name;
  }
}
