package org.pactwatch.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineClaim;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.StatusEntry;
import org.pactwatch.ledger.lineage.Family;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.web.picture.Drawing;
import org.pactwatch.web.picture.LanePicture;
import org.pactwatch.web.picture.Mark;
import org.pactwatch.web.speech.Speech;

/**
 * One line: what it is about, how it came about, how well it stands and on which words.
 *
 * @param line the line
 * @param headline what it is about
 * @param inForce whether it was in force on the day that counts
 * @param day the day that counts
 * @param picture its history; absent where no step has a day
 * @param steps its history in order, each with who says so
 * @param reasons why it stands so well and no better
 * @param families its evidence, by origin
 * @param contradictions what stands against it
 */
public record LinePage(
    Line line,
    String headline,
    boolean inForce,
    LocalDate day,
    Optional<Drawing> picture,
    List<Step> steps,
    List<Speech.Said> reasons,
    List<Origin> families,
    List<Clash> contradictions) {
  public LinePage {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(picture, "picture");
    steps = List.copyOf(steps);
    reasons = List.copyOf(reasons);
    families = List.copyOf(families);
    contradictions = List.copyOf(contradictions);
  }

  /**
   * Gathers the page.
   *
   * @throws ProblemException NOT_FOUND if there is no such line
   */
  public static Sheet of(Visit visit) {
    Line line = line(visit);
    Speech speech = visit.speech();
    String headline = speech.headline(line.subject(), line.place());
    List<Step> steps = steps(line, speech);
    List<Clash> clashes = new ArrayList<>();
    for (Contradiction one : visit.sight().contradictionsOf(line.id())) {
      clashes.add(Clash.of(one, visit));
    }
    LinePage page =
        new LinePage(
            line,
            headline,
            line.inForce(visit.day()),
            visit.day(),
            picture(headline, steps, speech),
            steps,
            line.standing().reasons().stream().map(speech::sentence).toList(),
            origins(line, visit),
            clashes);
    return new Sheet("line", headline, page);
  }

  /**
   * The history alone, to be taken away.
   *
   * @throws ProblemException NOT_FOUND if there is no such line, or no step of it has a day
   */
  public static Drawing history(Visit visit) {
    Line line = line(visit);
    Speech speech = visit.speech();
    return picture(speech.headline(line.subject(), line.place()), steps(line, speech), speech)
        .orElseThrow(() -> missing(line.id()));
  }

  /** The line that a request names. */
  public static Line line(Visit visit) {
    LineId id =
        Query.needed(
            visit
                .query()
                .read("line", "the id of a line: l and 16 hexadecimal digits", LineId::new),
            "line");
    return visit.sight().line(id).orElseThrow(() -> missing(id));
  }

  private static ProblemException missing(LineId id) {
    return new ProblemException(
        Problem.of(ProblemCode.NOT_FOUND, id.value(), "there is no such line", ""));
  }

  private static List<Step> steps(Line line, Speech speech) {
    Map<ClaimId, LineClaim> claims = new HashMap<>();
    line.claims().forEach(one -> claims.put(one.claim().id(), one));
    List<Step> steps = new ArrayList<>();
    for (StatusEntry entry : line.history()) {
      LineClaim claim = claims.get(entry.claim());
      steps.add(new Step(entry, ClaimCard.of(claim.claim(), claim.header(), speech)));
    }
    return steps;
  }

  private static Optional<Drawing> picture(String headline, List<Step> steps, Speech speech) {
    Map<Stage, List<Mark>> lanes = new TreeMap<>(Comparator.reverseOrder());
    for (Step step : steps) {
      Stage stage = Stage.of(step.card().claim());
      step.entry()
          .day()
          .ifPresent(
              day ->
                  lanes
                      .computeIfAbsent(stage, none -> new ArrayList<>())
                      .add(mark(step, day, speech)));
    }
    if (lanes.isEmpty()) {
      return Optional.empty();
    }
    List<LanePicture.Lane> drawn = new ArrayList<>();
    lanes.forEach(
        (stage, marks) ->
            drawn.add(new LanePicture.Lane(speech.word("stage", stage.name()), "", marks)));
    return Optional.of(LanePicture.of(drawn, 18, speech::day, headline));
  }

  private static Mark mark(Step step, LocalDate day, Speech speech) {
    String stage = Stage.of(step.card().claim()).name().toLowerCase(Locale.ROOT);
    return new Mark(
        stage,
        day,
        day,
        speech.day(day)
            + " · "
            + speech.word("status", step.entry().status())
            + " · "
            + step.card().who(),
        "#" + step.entry().claim());
  }

  private static List<Origin> origins(Line line, Visit visit) {
    Map<DocumentId, List<LineClaim>> families = new TreeMap<>();
    for (LineClaim one : line.claims()) {
      DocumentId document = one.claim().document();
      DocumentId name =
          visit.sight().lineage().contains(document)
              ? visit.sight().lineage().familyOf(document).name()
              : document;
      families.computeIfAbsent(name, none -> new ArrayList<>()).add(one);
    }
    List<Origin> origins = new ArrayList<>();
    families.forEach(
        (name, claims) -> {
          Optional<FamilyTree> tree =
              Optional.of(name)
                  .filter(visit.sight().lineage()::contains)
                  .map(visit.sight().lineage()::familyOf)
                  .map((Family family) -> FamilyTree.of(family, visit.sight()));
          origins.add(
              new Origin(
                  tree,
                  claims.stream()
                      .map(
                          one ->
                              new Placed(
                                  ClaimCard.of(one.claim(), one.header(), visit.speech()),
                                  visit.speech().sentence(one.reason())))
                      .toList()));
        });
    return origins;
  }

  /** A step of the history and the claim behind it. */
  public record Step(StatusEntry entry, ClaimCard card) {}

  /**
   * The evidence of one family of documents.
   *
   * @param tree the family; absent where lineage does not know the document
   * @param claims its claims in this line
   */
  public record Origin(Optional<FamilyTree> tree, List<Placed> claims) {}

  /** A claim and why it stands in this line. */
  public record Placed(ClaimCard card, Speech.Said reason) {}
}
