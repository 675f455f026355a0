package org.pactwatch.eval.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pactwatch.eval.JsonFile;
import org.pactwatch.eval.corpus.truth.Truth;
import org.pactwatch.eval.corpus.truth.TruthFiles;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * A corpus that was generated.
 *
 * @param truth what is true of it
 * @param texts its articles' files as they are, by document
 */
public record Corpus(Truth truth, Map<String, String> texts) {
  public Corpus {
    Objects.requireNonNull(truth, "truth");
    texts = new TreeMap<>(texts);
  }

  /**
   * Reads a corpus.
   *
   * @throws ProblemException BAD_GOLD if a part of it is missing or broken
   */
  public static Corpus read(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(folder.resolve(CorpusGenerator.ARTICLES))) {
      String name = file.getFileName().toString();
      texts.put(name.substring(0, name.lastIndexOf('.')), JsonFile.text(file));
    }
    return new Corpus(TruthFiles.read(folder.resolve(CorpusGenerator.TRUTH)), texts);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().contains(".")).sorted().toList();
    } catch (IOException failure) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.BAD_GOLD,
              folder.toString(),
              "expected the articles of a generated corpus, got " + failure,
              "name the folder that eval generate wrote"));
    }
  }
}
