package org.pactwatch.eval.claims;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pactwatch.eval.Half;
import org.pactwatch.eval.JsonFields;
import org.pactwatch.eval.JsonFile;
import org.pactwatch.eval.StandIns;

/** Scores claims against one body of gold, which is read once. Immutable. */
public final class ClaimScorer {
  private final List<GoldDocument> documents;
  private final Map<String, List<String>> traps;
  private final StandIns standIns;

  private ClaimScorer(
      List<GoldDocument> documents, Map<String, List<String>> traps, StandIns standIns) {
    this.documents = documents;
    this.traps = traps;
    this.standIns = standIns;
  }

  /**
   * Reads the gold.
   *
   * @param gold folder of {@code DOC.jsonl}, one gold claim a line
   * @param texts folder of {@code DOC.txt}, the original texts
   * @param traps lists of words by document that no claim may come from
   * @param states who may stand for which state; where none is given, {@code states.json} beside
   *     the gold folder serves, if it is there
   * @param only the half to score; all where none is given
   * @throws org.pactwatch.model.problem.ProblemException BAD_GOLD with file and line of the first
   *     mistake
   */
  public static ClaimScorer over(
      Path gold, Path texts, Optional<Path> traps, Optional<Path> states, Optional<Half> only) {
    return new ClaimScorer(
        GoldDocument.readAll(gold, texts, only),
        traps.map(ClaimScorer::readTraps).orElse(Map.of()),
        StandIns.read(gold, states));
  }

  /** Scores against gold that does not lie in files; nobody stands for another. */
  public static ClaimScorer over(List<GoldDocument> documents) {
    return new ClaimScorer(List.copyOf(documents), Map.of(), new StandIns(Map.of()));
  }

  /** Scores claims; those of documents without gold are left out. */
  public ClaimScore score(List<PredictedClaim> claims) {
    Map<String, List<PredictedClaim>> byDocument =
        claims.stream().collect(Collectors.groupingBy(PredictedClaim::document));
    ClaimTally tally = new ClaimTally(standIns);
    for (GoldDocument document : documents) {
      tally.add(
          document,
          byDocument.getOrDefault(document.name(), List.of()),
          traps.getOrDefault(document.name(), List.of()));
    }
    return tally.score();
  }

  private static Map<String, List<String>> readTraps(Path file) {
    JsonFields fields = JsonFile.whole(file);
    Map<String, List<String>> traps = fields.each(JsonFields::texts);
    traps.forEach(
        (document, words) -> {
          if (words.contains("")) {
            throw fields.mistake(document, "words");
          }
        });
    return traps;
  }
}
