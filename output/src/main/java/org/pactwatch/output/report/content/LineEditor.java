package org.pactwatch.output.report.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineClaim;
import org.pactwatch.ledger.line.StatusEntry;
import org.pactwatch.ledger.line.Tension;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.output.Headline;
import org.pactwatch.output.report.content.Edition.Conflict;

/** Puts lines into words, each once, in the order of the page. Not for sharing. */
final class LineEditor {
  private final Wording wording;
  private final Map<String, ClaimEntry> claims;
  private final Anchors anchors = new Anchors();
  private final Map<String, LineEntry> done = new HashMap<>();

  /**
   * @param claims all claims, by id
   */
  LineEditor(Wording wording, Map<String, ClaimEntry> claims) {
    this.wording = wording;
    this.claims = claims;
  }

  LineEntry entry(Line line) {
    Map<String, ClaimEntry> placed = new HashMap<>();
    List<ClaimEntry> all = new ArrayList<>();
    for (LineClaim one : line.claims()) {
      String id = one.claim().id().value();
      ClaimEntry entry =
          ClaimEditor.placed(
              claim(id), anchors.unique(id), Optional.of(wording.sentence(one.reason())));
      placed.put(id, entry);
      all.add(entry);
    }
    LineEntry entry =
        new LineEntry(
            line.id().value(),
            Wording.kind(line.type()),
            Headline.of(line.summary(), wording.names()),
            line.time().map(Days::of).or(() -> firstTold(line)),
            line.status(),
            furthest(line),
            line.standing().level(),
            line.standing().origins().stream().map(wording::name).toList(),
            reasons(line),
            line.history().stream().map(step -> step(step, placed)).toList(),
            all);
    done.put(entry.anchor(), entry);
    return entry;
  }

  /** The judge's reasons, how many origins are known, and what stands against what. */
  private List<String> reasons(Line line) {
    List<String> reasons = new ArrayList<>();
    line.standing().reasons().forEach(reason -> reasons.add(wording.sentence(reason)));
    int origins = line.standing().origins().size();
    reasons.add(
        origins == 0
            ? "No origin of it is known."
            : "Known origins: " + origins + ", " + wording.names(line.standing().origins()) + ".");
    line.tensions().stream()
        .map(Tension::sentence)
        .distinct()
        .forEach(tension -> reasons.add("Tension: " + wording.sentence(tension) + "."));
    return reasons;
  }

  /** How much its claims say, at most; its status is of that stage. */
  static Stage furthest(Line line) {
    return line.claims().stream()
        .map(one -> Stage.of(one.claim()))
        .max(Stage::compareTo)
        .orElseThrow();
  }

  /** What day a line has whose own time no words tell: "Said 25 May 2023". */
  private static Optional<String> firstTold(Line line) {
    return line.history().stream()
        .filter(entry -> entry.day().isPresent())
        .findFirst()
        .map(
            entry ->
                Wording.capital(entry.basis().toString())
                    + " "
                    + Days.of(entry.day().orElseThrow()));
  }

  /** The tensions of all lines, which have their entries by then. */
  List<Conflict> conflicts(List<Line> lines) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Line line : lines) {
      LineEntry entry = Objects.requireNonNull(done.get(line.id().value()));
      for (Tension tension : line.tensions()) {
        conflicts.add(
            new Conflict(
                entry.anchor(),
                entry.headline(),
                Wording.sentenceCase(wording.sentence(tension.sentence())),
                placed(entry, tension.first().value()),
                placed(entry, tension.second().value())));
      }
    }
    return conflicts;
  }

  private static ClaimEntry placed(LineEntry line, String id) {
    return line.claims().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static Step step(StatusEntry entry, Map<String, ClaimEntry> placed) {
    ClaimEntry claim = Objects.requireNonNull(placed.get(entry.claim().value()));
    String basis =
        switch (entry.basis()) {
          case HELD -> "the day it held";
          case SAID -> "the day it was said";
          case PUBLISHED -> "the day the article was published";
          case UNKNOWN -> "nobody tells a day";
        };
    return new Step(entry.day(), basis, entry.status(), claim.stage(), claim.who(), claim.anchor());
  }

  private ClaimEntry claim(String id) {
    return Objects.requireNonNull(claims.get(id), () -> "claim " + id + " stands in a document");
  }
}
