package org.pactwatch.eval.claims;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pactwatch.eval.GoldFile;
import org.pactwatch.eval.Half;

/**
 * One document's gold claims with its original text.
 *
 * @param name the document's name
 * @param text the original text, line ends as they came
 * @param claims its gold claims, in the order of the file
 */
public record GoldDocument(String name, String text, List<GoldClaim> claims) {
  public GoldDocument {
    claims = List.copyOf(claims);
  }

  /**
   * Reads every document's gold claims.
   *
   * @throws org.pactwatch.model.problem.ProblemException BAD_GOLD with file and line of the first
   *     mistake
   */
  static List<GoldDocument> readAll(Path gold, Path texts, Optional<Half> only) {
    return GoldFile.readAll(gold, texts, only).stream()
        .map(
            file ->
                new GoldDocument(
                    file.name(), file.text(), file.lines().stream().map(GoldClaim::read).toList()))
        .toList();
  }
}
