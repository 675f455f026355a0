package org.pactwatch.eval.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.pactwatch.model.problem.Place;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.syntax.conllu.ConlluException;
import org.pactwatch.syntax.conllu.ConlluReader;
import org.pactwatch.syntax.conllu.TreebankSentence;

/** Reads treebanks; whatever is wrong with one is a BAD_GOLD problem. */
public final class TreebankFile {
  private static final List<String> COLUMNS =
      List.of("ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC");

  private TreebankFile() {}

  /**
   * Returns the sentences of a CoNLL-U file, one or more.
   *
   * @throws ProblemException if it cannot be read, is not CoNLL-U or has no sentence
   */
  public static List<TreebankSentence> read(Path file) {
    Place place = Place.of(file.toString());
    if (Files.isDirectory(file)) {
      throw mistake(place, "expected a file, got a folder", "name a CoNLL-U file");
    }
    try {
      List<TreebankSentence> sentences = ConlluReader.read(file);
      if (sentences.isEmpty()) {
        throw mistake(place, "expected sentences, got none", "name a CoNLL-U file");
      }
      return sentences;
    } catch (NoSuchFileException missing) {
      throw mistake(place, "expected a file, found none", "name a CoNLL-U file");
    } catch (ConlluException wrong) {
      String column =
          wrong.column() == 0
              ? ""
              : "column " + wrong.column() + " (" + COLUMNS.get(wrong.column() - 1) + "): ";
      throw mistake(
          Place.at(file.toString(), wrong.line()), column + wrong.reason(), "correct the file");
    } catch (IOException failure) {
      throw mistake(
          place,
          "expected a readable file, got " + failure.getClass().getSimpleName(),
          "check that it may be read");
    }
  }

  private static ProblemException mistake(Place place, String message, String remedy) {
    return new ProblemException(new Problem(ProblemCode.BAD_GOLD, place, message, remedy));
  }
}
