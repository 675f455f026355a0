package org.pactwatch.intake.file;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/** Finds the files below what was given; what cannot be walked becomes a problem, never a stop. */
final class Walk {
  private final List<Found> found = new ArrayList<>();

  /**
   * A file and its name below what was given.
   *
   * @param path the file
   * @param below its path below what was given, {@code /} between the parts
   * @param problem what stands in the way of reading it
   */
  record Found(Path path, String below, Optional<Problem> problem) {}

  private Walk() {}

  /** Returns the files below the paths; one that is given twice is found twice. */
  static List<Found> files(List<Path> given) {
    Walk walk = new Walk();
    given.forEach(walk::take);
    return walk.found;
  }

  private void take(Path given) {
    Path path = given.toAbsolutePath().normalize();
    if (Files.isDirectory(path)) {
      walk(path);
    } else if (Files.exists(path)) {
      found.add(new Found(path, name(path), kind(path, Files.isRegularFile(path))));
    } else {
      Problem problem =
          Problem.of(
              ProblemCode.PATH_NOT_FOUND,
              given.toString(),
              "expected a file or folder, found nothing",
              "correct the path");
      found.add(new Found(path, name(path), Optional.of(problem)));
    }
  }

  private void walk(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              found.add(
                  new Found(file, below(folder, file), kind(file, attributes.isRegularFile())));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              found.add(
                  new Found(
                      file, below(folder, file), Optional.of(FileProblems.of(file, failure))));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) {
              if (failure != null) {
                visitFileFailed(visited, failure);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException failure) {
      found.add(new Found(folder, name(folder), Optional.of(FileProblems.of(folder, failure))));
    }
  }

  /** Opening a pipe would wait for whoever writes to it, for ever. */
  private static Optional<Problem> kind(Path path, boolean regular) {
    return regular
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                ProblemCode.UNREADABLE_FILE,
                path.toString(),
                "expected a file, got a pipe, socket or device",
                "save what it gives to a file"));
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private static String below(Path folder, Path file) {
    List<String> parts = new ArrayList<>();
    folder.relativize(file).forEach(part -> parts.add(part.toString()));
    String joined = String.join("/", parts);
    return joined.isEmpty() ? name(folder) : joined;
  }
}
