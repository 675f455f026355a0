package org.pactwatch.ledger.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.Seat;
import org.pactwatch.ledger.line.Seats;
import org.pactwatch.ledger.review.Changes;
import org.pactwatch.ledger.review.ClaimMark;
import org.pactwatch.ledger.review.DecisionEntry;
import org.pactwatch.ledger.review.Signature;
import org.pactwatch.ledger.review.Verdict;
import org.pactwatch.ledger.review.VerdictJson;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * What one reviewer decides at one moment. Takes the ids that the ledger shows today and records
 * what they stand for: digests of documents and words, which other readings and other ledgers have
 * too.
 *
 * <p>Every method throws a {@link ProblemException}: NOT_FOUND for an id that the ledger does not
 * hold, BAD_DECISION for what cannot be decided so.
 */
public final class Deciding {
  private final Ledger ledger;
  private final Seats seats;
  private final Signature signature;

  Deciding(Ledger ledger, Seats seats, Signature signature) {
    this.ledger = ledger;
    this.seats = seats;
    this.signature = signature;
  }

  /** Decides that a claim is right as it was read. */
  public DecisionId accept(ClaimId id) {
    SourcedClaim claim = claim(id);
    return record(new Verdict.Accept(mark(claim)), words(claim));
  }

  /** Decides that nobody says this here: the claim leaves its lines. */
  public DecisionId reject(ClaimId id) {
    SourcedClaim claim = claim(id);
    return record(new Verdict.Reject(mark(claim)), words(claim));
  }

  /**
   * Decides that the words say something else than was read. Of two corrections of one claim the
   * later is in effect alone, so it names all that is to be corrected.
   */
  public DecisionId correct(ClaimId id, Changes changes) {
    SourcedClaim claim = claim(id);
    try {
      if (changes.applied(claim.claim()).equals(claim.claim())) {
        throw new IllegalArgumentException("expected something else than what was read");
      }
    } catch (IllegalArgumentException misfit) {
      throw bad(id.toString(), misfit.getMessage(), "pactwatch show " + id + " tells what it says");
    }
    return record(new Verdict.Correct(mark(claim), claim.claim().type(), changes), words(claim));
  }

  /** Decides that some lines are one; the first keeps its id, the ids of the others lead to it. */
  public DecisionId merge(List<LineId> ids) {
    List<Line> lines = ids.stream().map(this::line).distinct().toList();
    if (lines.size() < 2) {
      throw bad(ids.toString(), "expected two lines or more", "name another line");
    }
    for (Line line : lines) {
      if (line.type() != lines.get(0).type() || line.act() != lines.get(0).act()) {
        throw bad(
            line.id().toString(),
            "expected a line of " + told(lines.get(0)) + ", got one of " + told(line),
            "correct its claims instead: they move by themselves");
      }
    }
    return record(
        new Verdict.Merge(lines.stream().map(line -> marks(line, any -> true)).toList()),
        target(lines));
  }

  /** Decides that some claims of a line are about something else; they leave it. */
  public DecisionId split(LineId id, Collection<ClaimId> apart) {
    Line line = line(id);
    for (ClaimId claim : apart) {
      if (line.claims().stream().noneMatch(one -> one.claim().id().equals(claim))) {
        throw missing(claim.toString(), "no such claim in line " + line.id());
      }
    }
    List<ClaimMark> leave = marks(line, seat -> apart.contains(seat.claim()));
    List<ClaimMark> stay = new ArrayList<>(marks(line, seat -> !apart.contains(seat.claim())));
    stay.removeAll(leave);
    if (leave.isEmpty() || stay.isEmpty()) {
      throw bad(
          line.id().toString(),
          "expected some claims of the line and not all",
          "pactwatch show " + line.id() + " tells its claims");
    }
    return record(new Verdict.Split(leave, stay), target(List.of(line)));
  }

  /** Takes a decision back, whoever made it; an undoing too. */
  public DecisionId undo(DecisionId id) {
    DecisionEntry entry =
        ledger.decisions().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> missing(id.toString(), "no such decision in this ledger"));
    if (entry.state() == DecisionEntry.State.UNDONE) {
      throw bad(id.toString(), entry.reason() + " already", "pactwatch decisions tells what holds");
    }
    return record(new Verdict.Undo(id), entry.decision().target());
  }

  private DecisionId record(Verdict verdict, Decision.Target target) {
    return ledger.record(
        new Decision(
            verdict.kind(),
            signature.reviewer(),
            signature.at(),
            target,
            signature.note(),
            VerdictJson.write(verdict)));
  }

  /** The marks of claims in a line: what is corrected is known by what was read. */
  private List<ClaimMark> marks(Line line, Predicate<Seat> which) {
    return seats.in(line).stream().filter(which).map(this::mark).distinct().toList();
  }

  private ClaimMark mark(Seat seat) {
    ClaimMark mark = mark(claim(seat.claim()));
    return seat.about().map(mark::about).orElse(mark);
  }

  private ClaimMark mark(SourcedClaim claim) {
    return ClaimMark.of(claim.claim(), digest(claim));
  }

  private Decision.Target words(SourcedClaim claim) {
    return Decision.Target.words(digest(claim), claim.claim().grounds().evidence().exact());
  }

  private static Decision.Target target(List<Line> lines) {
    return Decision.Target.lines(
        lines.stream().map(line -> line.id().toString()).toArray(String[]::new));
  }

  private Digest digest(SourcedClaim claim) {
    return ledger
        .document(claim.claim().document())
        .map(ArticleReading::article)
        .orElseThrow()
        .digest();
  }

  private SourcedClaim claim(ClaimId id) {
    return ledger
        .claim(id)
        .orElseThrow(() -> missing(id.toString(), "no such claim in this ledger"));
  }

  private Line line(LineId id) {
    return ledger.line(id).orElseThrow(() -> missing(id.toString(), "no such line in this ledger"));
  }

  private static String told(Line line) {
    return line.type() + " " + line.act();
  }

  private static ProblemException missing(String id, String message) {
    return new ProblemException(
        Problem.of(ProblemCode.NOT_FOUND, id, message, "see pactwatch lines"));
  }

  private static ProblemException bad(String place, String message, String remedy) {
    return new ProblemException(Problem.of(ProblemCode.BAD_DECISION, place, message, remedy));
  }
}
