package org.pactwatch.eval.quotes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pactwatch.eval.GoldFile;
import org.pactwatch.eval.Half;
import org.pactwatch.eval.StandIns;

/** Scores quotations against one body of gold, which is read once. Immutable. */
public final class QuoteScorer {
  private final List<GoldQuotes> documents;
  private final StandIns standIns;

  private QuoteScorer(List<GoldQuotes> documents, StandIns standIns) {
    this.documents = documents;
    this.standIns = standIns;
  }

  /**
   * Reads the gold.
   *
   * @param gold folder of {@code DOC.jsonl}, one gold quotation a line
   * @param texts folder of {@code DOC.txt}, the original texts
   * @param states who may stand for which state; where none is given, {@code states.json} beside
   *     the gold folder serves, if it is there
   * @param only the half to score; all where none is given
   * @throws org.pactwatch.model.problem.ProblemException BAD_GOLD with file and line of the first
   *     mistake
   */
  public static QuoteScorer over(
      Path gold, Path texts, Optional<Path> states, Optional<Half> only) {
    return new QuoteScorer(
        GoldFile.readAll(gold, texts, only).stream().map(GoldQuotes::of).toList(),
        StandIns.read(gold, states));
  }

  /** Scores quotations; those of documents without gold are left out. */
  public QuoteScore score(List<PredictedQuote> quotes) {
    Map<String, List<PredictedQuote>> byDocument =
        quotes.stream().collect(Collectors.groupingBy(PredictedQuote::document));
    QuoteTally tally = new QuoteTally(standIns);
    for (GoldQuotes document : documents) {
      tally.add(document, byDocument.getOrDefault(document.name(), List.of()));
    }
    return tally.score();
  }
}
