package org.pactwatch.intake.file;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A pattern of names, such as {@code press/**}{@code /*.html}: the folder that it begins in, and
 * what the rest must match. {@code **} stands for any number of folders, none included.
 */
final class Glob {
  private static final String SIGNS = ".*[*?\\[{].*";

  private final Path folder;
  private final List<PathMatcher> matchers;

  private Glob(Path folder, List<PathMatcher> matchers) {
    this.folder = folder;
    this.matchers = matchers;
  }

  /** Tells whether a word holds a sign of a pattern. */
  static boolean is(String word) {
    return word.matches(SIGNS);
  }

  /**
   * Reads a pattern.
   *
   * @throws PatternSyntaxException if it is none
   */
  static Glob of(String word) {
    String pattern = word.replace('\\', '/');
    int first = 0;
    while (!is(pattern.substring(first, end(pattern, first)))) {
      first = end(pattern, first) + 1;
    }
    String rest = pattern.substring(first);
    Path folder = Path.of(first == 0 ? "." : pattern.substring(0, first));
    return new Glob(
        folder.toAbsolutePath().normalize(),
        Stream.of(rest, rest.replace("**/", ""))
            .distinct()
            .map(one -> FileSystems.getDefault().getPathMatcher("glob:" + one))
            .toList());
  }

  /** The folder below which it looks. */
  Path folder() {
    return folder;
  }

  /** Tells whether a file below the folder is meant. */
  boolean matches(Path file) {
    Path below = folder.relativize(file);
    return matchers.stream().anyMatch(matcher -> matcher.matches(below));
  }

  private static int end(String pattern, int from) {
    int slash = pattern.indexOf('/', from);
    return slash < 0 ? pattern.length() : slash;
  }
}
