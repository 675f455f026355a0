package org.pactwatch.eval.factuality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.GoldFile;
import org.pactwatch.eval.Half;
import org.pactwatch.eval.StandIns;
import org.pactwatch.eval.factuality.FactualityScore.Count;
import org.pactwatch.model.claim.Status;

/** Scores the factuality of claims against one body of gold, which is read once. Immutable. */
public final class FactualityScorer {
  private final List<GoldEvents> documents;
  private final StandIns standIns;

  private record GoldEvents(String name, String text, List<GoldEvent> events) {
    static GoldEvents of(GoldFile file) {
      return new GoldEvents(
          file.name(),
          file.text(),
          file.lines().stream().map(line -> GoldEvent.read(line, file.text())).toList());
    }
  }

  private FactualityScorer(List<GoldEvents> documents, StandIns standIns) {
    this.documents = documents;
    this.standIns = standIns;
  }

  /**
   * Reads the gold.
   *
   * @param gold folder of {@code DOC.jsonl}, one gold event a line
   * @param texts folder of {@code DOC.txt}, the original texts
   * @param states who may stand for which state; where none is given, {@code states.json} beside
   *     the gold folder serves, if it is there
   * @param only the half to score; all where none is given
   * @throws org.pactwatch.model.problem.ProblemException BAD_GOLD with file and line of the first
   *     mistake
   */
  public static FactualityScorer over(
      Path gold, Path texts, Optional<Path> states, Optional<Half> only) {
    return new FactualityScorer(
        GoldFile.readAll(gold, texts, only).stream().map(GoldEvents::of).toList(),
        StandIns.read(gold, states));
  }

  /** Scores claims; those of documents without gold are left out. */
  public FactualityScore score(List<PredictedEvent> claims) {
    Map<String, List<PredictedEvent>> byDocument =
        claims.stream().collect(Collectors.groupingBy(PredictedEvent::document));
    Tally tally = new Tally(standIns);
    for (GoldEvents document : documents) {
      EventMatcher matcher = new EventMatcher(document.text());
      List<PredictedEvent> ofDocument = byDocument.getOrDefault(document.name(), List.of());
      for (GoldEvent gold : document.events()) {
        if (!gold.optional()) {
          tally.add(document, gold, matcher.find(gold, ofDocument));
        }
      }
    }
    return tally.score();
  }

  private static final class Tally {
    private final StandIns standIns;
    private final Map<Status, Count> byClass = new EnumMap<>(Status.class);
    private final List<Finding> findings = new ArrayList<>();
    private Count total = Count.NONE;
    private int sources;

    Tally(StandIns standIns) {
      this.standIns = standIns;
    }

    void add(GoldEvents document, GoldEvent gold, Optional<PredictedEvent> claim) {
      Status wanted = gold.outcome();
      String event =
          "«" + gold.trigger().of(document.text()) + "» " + gold.types() + " " + gold.outcomes();
      if (claim.isEmpty()) {
        count(wanted, new Count(1, 0, 0, 0));
        findings.add(new Finding(Finding.Kind.MISSED, document.name(), event));
        return;
      }
      Status told = claim.get().outcome();
      boolean right = gold.outcomes().contains(told);
      boolean source = gold.hasSource(claim.get().speaker(), standIns);
      // Another fair class counts as the gold's own, so that it costs no class its precision.
      count(wanted, new Count(1, 1, right ? 1 : 0, right ? 1 : 0));
      if (!right) {
        count(told, new Count(0, 0, 1, 0));
      }
      sources += source ? 1 : 0;
      if (!right || !source) {
        findings.add(
            new Finding(
                Finding.Kind.INEXACT,
                document.name(),
                event
                    + " "
                    + gold.sources()
                    + " got "
                    + told
                    + " "
                    + claim.get().speakers()
                    + " "
                    + claim.get().rule()));
      }
    }

    private void count(Status outcome, Count more) {
      byClass.merge(outcome, more, Count::plus);
      total = total.plus(more);
    }

    FactualityScore score() {
      return new FactualityScore(byClass, total, sources, findings);
    }
  }
}
