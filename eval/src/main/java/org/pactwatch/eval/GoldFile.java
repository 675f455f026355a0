package org.pactwatch.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * One document's gold with its original text.
 *
 * @param name the document's name
 * @param text the original text, line ends as they came
 * @param lines its gold, in the order of the file
 */
public record GoldFile(String name, String text, List<JsonFields> lines) {
  private static final String ENDING = ".jsonl";

  public GoldFile {
    lines = List.copyOf(lines);
  }

  /**
   * Reads every {@code DOC.jsonl} of a folder with its {@code DOC.txt} of another, by name.
   *
   * @param only the half to read; all where none is given
   * @throws ProblemException BAD_GOLD if the folder holds no such gold, or a line of it is no
   *     object
   */
  public static List<GoldFile> readAll(Path gold, Path texts, Optional<Half> only) {
    List<Path> files;
    try (Stream<Path> entries = Files.list(gold)) {
      files =
          entries
              .filter(file -> name(file).endsWith(ENDING))
              .filter(file -> only.isEmpty() || only.get().has(name(file)))
              .sorted()
              .toList();
    } catch (IOException failure) {
      throw unusable(gold, "expected a folder of gold, got " + failure.getMessage());
    }
    if (files.isEmpty()) {
      String which = only.map(half -> " with " + half + " numbers").orElse("");
      throw unusable(gold, "expected gold in DOC.jsonl files" + which + ", found none");
    }
    return files.stream().map(file -> read(file, texts)).toList();
  }

  private static GoldFile read(Path file, Path texts) {
    String name = name(file).substring(0, name(file).length() - ENDING.length());
    return new GoldFile(name, JsonFile.text(texts.resolve(name + ".txt")), JsonFile.lines(file));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static ProblemException unusable(Path gold, String message) {
    return new ProblemException(
        Problem.of(ProblemCode.BAD_GOLD, gold.toString(), message, "name another folder"));
  }
}
