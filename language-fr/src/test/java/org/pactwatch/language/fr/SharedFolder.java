package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Other people's texts, which are no part of the project: tests that need them skip without. */
final class SharedFolder {
  private SharedFolder() {}

  /** Returns a path in the folder; ends the test as skipped where there is none. */
  static Path path(String below) {
    Path folder =
        Optional.ofNullable(System.getProperty("pactwatch.shared"))
            .map(Path::of)
            .orElse(Path.of("..", "..", "shared"));
    Path path = folder.resolve(below);
    assumeTrue(Files.exists(path), "skipped: no " + path + ", name it with -Dpactwatch.shared");
    return path;
  }
}
