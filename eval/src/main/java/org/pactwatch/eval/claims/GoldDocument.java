package org.pactwatch.eval.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pactwatch.eval.JsonFile;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * One document's gold claims with its original text.
 *
 * @param name the document's name
 * @param text the original text, line ends as they came
 * @param claims its gold claims, in the order of the file
 */
record GoldDocument(String name, String text, List<GoldClaim> claims) {
  private static final String ENDING = ".jsonl";

  /**
   * Reads every {@code DOC.jsonl} of a folder with its {@code DOC.txt} of another, by name.
   *
   * @throws ProblemException if the folder holds no gold, or a line of it is wrong
   */
  static List<GoldDocument> readAll(Path gold, Path texts) {
    List<Path> files;
    try (Stream<Path> entries = Files.list(gold)) {
      files = entries.filter(file -> name(file).endsWith(ENDING)).sorted().toList();
    } catch (IOException failure) {
      throw unusable(gold, "expected a folder of gold claims, got " + failure.getMessage());
    }
    if (files.isEmpty()) {
      throw unusable(gold, "expected gold claims in DOC.jsonl files, found none");
    }
    return files.stream().map(file -> read(file, texts)).toList();
  }

  private static GoldDocument read(Path file, Path texts) {
    String name = name(file).substring(0, name(file).length() - ENDING.length());
    return new GoldDocument(
        name,
        JsonFile.text(texts.resolve(name + ".txt")),
        JsonFile.lines(file).stream().map(GoldClaim::read).toList());
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static ProblemException unusable(Path gold, String message) {
    return new ProblemException(
        Problem.of(ProblemCode.BAD_GOLD, gold.toString(), message, "name another folder"));
  }
}
